import type { Call, Grant, Lookup, Organization, Place, Source } from '#schemas/index.ts';
import { figureAt, placeScope, type FigureKey } from './derived/index.ts';
import { callYear, grantYear } from './grant-year.ts';
import type { Joined } from './join.ts';
import { knownOfCall, knownOfGrant, type Item } from './known.ts';
import { placeView } from './place-view.ts';
import { concernsOf, type RowAt } from './releases/concerns.ts';
import type { RecordChange } from './releases/record-changes.ts';
import { yearOf } from './year.ts';

/** What the rows of a list can be chosen by. */
export type FacetName =
  | 'place'
  | 'year'
  | 'customer'
  | 'group'
  | 'status'
  | 'kind'
  | 'role'
  | 'language'
  | 'seen'
  | 'item'
  | 'table'
  | 'change'
  | 'known';

/** Stands for what is not known. */
export const unknownFacet = '-';

/** What a row has under each name, as ids and codes: of its place all units that it lies in; of what is known `amounts`, of what is not `-amounts`. */
export type RowFacets = Partial<Record<FacetName, readonly string[]>>;

/** The links of the chain that a grant itself has. */
const ofGrant: readonly Item[] = ['winners', 'amounts', 'contract', 'payments', 'indicators'];

export function facetsOfGrant(joined: Joined, grant: Grant): RowFacets {
  const call = joined.callsById.get(grant.call ?? '');
  return {
    place: placesAbove(joined, grant.place),
    year: orUnknown(grantYear(joined, grant)),
    customer: orUnknown(grant.customer ?? call?.customer ?? null),
    group: grant.target_group?.length ? grant.target_group : [unknownFacet],
    status: [grant.status],
    known: knownFacets(knownOfGrant(joined, grant), ofGrant),
  };
}

export function facetsOfCall(joined: Joined, call: Call): RowFacets {
  const known = knownOfCall(joined, call);
  return {
    place: placesAbove(joined, call.place),
    year: orUnknown(callYear(call)),
    customer: orUnknown(call.customer),
    group: call.target_group?.length ? call.target_group : [unknownFacet],
    status: [call.status],
    known: knownFacets(known, Object.keys(known) as Item[]),
  };
}

/** The roles are those of the columns of their list: gave grants, received some, announced calls. */
export function facetsOfOrganization(joined: Joined, organization: Organization, roles: readonly string[]): RowFacets {
  return {
    place: placesAbove(joined, organization.place),
    kind: [organization.kind],
    role: roles.length > 0 ? roles : [unknownFacet],
  };
}

/** The year is that of its publication. */
export const facetsOfSource = ({ kind, language, seen, published }: Source): RowFacets => ({
  year: orUnknown(yearOf(published)),
  kind: [kind],
  language: [language],
  seen: [seen],
});

/**
 * Of a place the regions and districts that it lies in or is, every year of its calls, grants and budgets, and what is known of it: that something is
 * recorded is not enough, the link itself must be known of one grant or call.
 */
export function facetsOfPlace(joined: Joined, place: Place): RowFacets {
  const { calls, grants, budgets, programmes, silent } = placeView(joined, place);
  const years = [
    ...calls.map(callYear),
    ...grants.map((grant) => grantYear(joined, grant)),
    ...budgets.map(({ year }) => year),
  ].flatMap((year) => year ?? []);
  const has = (key: FigureKey) => (figureAt(joined, key, placeScope(place))?.value ?? 0) > 0;
  const known: Partial<Record<Item, boolean>> = {
    programme: programmes.length > 0,
    calls: has('calls'),
    budget: budgets.some(({ amount }) => amount !== null),
    winners: has('recipients-known'),
    amounts: has('awards-known'),
    payments: has('payments-known'),
    indicators: has('outcomes-known'),
  };
  const items = (Object.keys(known) as Item[]).filter((item) => known[item]);
  return {
    place: joined.pathOf(place).flatMap(({ id, parent, kind }) => (parent !== null && isWide(kind) ? [id] : [])),
    kind: [place.kind],
    status: [place.status],
    year: years.length > 0 ? [...new Set(years)].map(String) : [unknownFacet],
    known: silent || items.length === 0 ? [unknownFacet] : items,
  };
}

/** The units by which places are chosen: a list of all municipalities would be as long as what is chosen from. */
const isWide = (kind: Place['kind']) => kind === 'region' || kind === 'district' || kind === 'republican-city';

/** Of searches about one row: where it lies, what was looked for, and for which years. */
export function facetsOfLookups(
  joined: Joined,
  subject: string,
  lookups: readonly Pick<Lookup, 'item' | 'year'>[],
): RowFacets {
  const years = [...new Set(lookups.flatMap(({ year }) => year ?? []))];
  return {
    place: placesAbove(joined, placeOfSubject(joined, subject)),
    year: years.length > 0 ? years.map(String) : [unknownFacet],
    item: [...new Set(lookups.map(({ item }) => item))],
  };
}

/** Of a change the places that it is about, with those that they lie in, its table and its kind. */
export function facetsOfChange(change: RecordChange, rowAt: RowAt): RowFacets {
  const { places } = concernsOf(change, rowAt);
  return { place: places.length > 0 ? places : [unknownFacet], table: [change.table], change: [change.kind] };
}

/** The place that a row named as `table/id` is about; null where it is about none. */
function placeOfSubject(joined: Joined, subject: string): string | null {
  const [table = '', id = ''] = subject.split('/');
  if (table === 'places') return id;
  const records = { calls: joined.callsById, winners: joined.grantsById, organizations: joined.organizationsById };
  return records[table as keyof typeof records]?.get(id)?.place ?? null;
}

/** The place and every unit above it but the country, which holds all. */
function placesAbove(joined: Joined, id: string | null): readonly string[] {
  const place = joined.placesById.get(id ?? '');
  if (!place) return [unknownFacet];
  const above = joined.pathOf(place).filter(({ parent }) => parent !== null);
  return above.length > 0 ? above.map((unit) => unit.id) : [place.id];
}

const orUnknown = (value: string | number | null) => [value === null ? unknownFacet : String(value)];

const knownFacets = (known: Partial<Record<Item, boolean>>, items: readonly Item[]) =>
  items.map((item) => (known[item] ? item : `-${item}`));
