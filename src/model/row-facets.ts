import type { Call, Grant, Organization, Source } from '#schemas/index.ts';
import { callYear, grantYear } from './grant-year.ts';
import type { Joined } from './join.ts';
import { knownOfCall, knownOfGrant, type Item } from './known.ts';
import { yearOf } from './year.ts';

/** What the rows of a list can be chosen by. */
export type FacetName =
  'place' | 'year' | 'customer' | 'group' | 'status' | 'kind' | 'role' | 'language' | 'seen' | 'known';

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
