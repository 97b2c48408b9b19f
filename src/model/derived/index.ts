import type { Place } from '#schemas/index.ts';
import { statusByYear } from '../status-by-year.ts';
import { callYear, grantYear } from '../grant-year.ts';
import { groupViews } from '../groups.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import { organizationView } from '../organization-view.ts';
import { placeView } from '../place-view.ts';
import { callFigures, ofCalls } from './calls.ts';
import { districtFigures, ofDistricts } from './districts.ts';
import type { FigureFacts, Scope, Value } from './figure.ts';
import { awardFigures, ofGrants } from './grants.ts';
import { groupFigures, groupShareFigures, ofGroup, ofGroupShare } from './groups.ts';
import { linkFigures, ofLinks } from './links.ts';
import { municipalityFigures, ofMunicipalities } from './municipalities.ts';
import { ofReceived, organizationFigures } from './organizations.ts';
import { ofPerHead, perHeadFigures } from './per-head.ts';
import { ofSizes, sizeFigures } from './sizes.ts';
import { ofSums, sumFigures } from './sums.ts';
import { ofTables, tableFigures } from './tables.ts';
import { ofYear, ofYears, oneYearFigures, yearFigures } from './years.ts';

/** Every figure that the site derives from the record, by key, in reading order. */
export const derivedFigures = {
  ...awardFigures,
  ...organizationFigures,
  ...callFigures,
  ...sumFigures,
  ...groupShareFigures,
  ...groupFigures,
  ...municipalityFigures,
  ...districtFigures,
  ...yearFigures,
  ...oneYearFigures,
  ...linkFigures,
  ...sizeFigures,
  ...perHeadFigures,
  ...tableFigures,
} satisfies Record<string, FigureFacts>;

export type FigureKey = keyof typeof derivedFigures;

/** A figure with its key and scope, as it is published. */
export interface Derived extends Value {
  key: FigureKey;
  scope: Scope;
}

type Derivation = ReadonlyMap<Scope, Readonly<Partial<Record<FigureKey, Value>>>>;

/** All figures of the record by scope, derived once. */
const derive = memo(makeAll);

/** One figure; null where it says nothing of the scope, for example a figure per head of a place of which too little is known. */
export function figureAt(joined: Joined, key: FigureKey, scope: Scope): Derived | null {
  const value = derive(joined).get(scope)?.[key];
  return value ? { key, scope, ...value } : null;
}

/** One figure that the scope has for certain; it stops the build where it has none. */
export function figureOf(joined: Joined, key: FigureKey, scope: Scope): Derived {
  const figure = figureAt(joined, key, scope);
  if (!figure) throw new Error(`no figure: ${key} of ${scope}`);
  return figure;
}

/** Every figure of the record, scope by scope. */
export const allDerived = (joined: Joined): Derived[] =>
  [...derive(joined)].flatMap(([scope, values]) =>
    (Object.entries(values) as [FigureKey, Value][]).map(([key, value]) => ({ key, scope, ...value })),
  );

/** The scope of a place: the country is the nation, with all that has no place. */
export const placeScope = ({ id, parent }: Place): Scope => (parent === null ? 'nation' : `places/${id}`);

function makeAll(joined: Joined): Derivation {
  const all = new Map<Scope, Partial<Record<FigureKey, Value>>>();
  const put = (scope: Scope, values: Partial<Record<FigureKey, Value>> | null) => {
    if (values !== null) all.set(scope, { ...all.get(scope), ...values });
  };
  putNation(joined, put);
  for (const place of joined.dataset.places) if (place.parent !== null) putPlace(joined, place, put);
  putGroups(joined, put);
  putOrganizations(joined, put);
  putYears(joined, put);
  putCalls(joined, put);
  for (const [scope, values] of ofLinks(joined)) put(scope, values);
  for (const [table, values] of ofTables(joined.dataset)) put(`tables/${table}`, values);
  return all;
}

type Put = (scope: Scope, values: Partial<Record<FigureKey, Value>> | null) => void;

function putNation(joined: Joined, put: Put) {
  const { budgets, calls, winners, places } = joined.dataset;
  put('nation', {
    ...ofGrants(joined, winners),
    ...ofCalls(calls),
    ...ofSums(joined, { budgets, calls, grants: winners }),
    ...ofGroupShare(joined, winners),
    ...ofMunicipalities(joined, places),
    ...ofDistricts(joined),
    ...ofYears(statusByYear(joined)),
    ...ofSizes(joined),
  });
  if (joined.country) put('nation', ofPerHead(joined, joined.country));
}

/** A silent place has no figures, a region has them always, and districts have the number of their municipalities. */
function putPlace(joined: Joined, place: Place, put: Put) {
  const scope = placeScope(place);
  if (place.parent === joined.country?.id || place.kind === 'district')
    put(scope, ofMunicipalities(joined, joined.within(place)));
  const { silent, budgets, calls, grants } = placeView(joined, place);
  if (silent && place.parent !== joined.country?.id) return;
  put(scope, {
    ...ofGrants(joined, grants),
    ...ofCalls(calls),
    ...ofSums(joined, { budgets, calls, grants }),
    ...ofGroupShare(joined, grants),
  });
  put(scope, ofPerHead(joined, place));
  for (const [year, inYear] of Map.groupBy(grants, (grant) => grantYear(joined, grant)))
    put(`${scope}+years/${year ?? 'unknown'}`, ofGrants(joined, inYear));
  for (const view of groupViews(joined, { calls, grants }))
    if (view.grants.length > 0) put(`${scope}+groups/${view.code}`, ofGroup(joined, view));
}

function putGroups(joined: Joined, put: Put) {
  const { calls, winners } = joined.dataset;
  for (const view of groupViews(joined, { calls, grants: winners }))
    put(`groups/${view.code}`, { ...ofCalls(view.calls), ...ofGroup(joined, view) });
}

function putOrganizations(joined: Joined, put: Put) {
  for (const { id } of joined.dataset.organizations) {
    const { gave, got, calls } = organizationView(joined, id);
    put(`organizations/${id}`, { ...ofGrants(joined, gave), ...ofReceived(joined, got), ...ofCalls(calls) });
  }
}

/** The grants of an umbrella are those of its parts too. */
function putCalls(joined: Joined, put: Put) {
  for (const call of joined.dataset.calls) {
    const calls = [call, ...(joined.partsByCall.get(call.id) ?? [])];
    const grants = calls.flatMap(({ id }) => joined.grantsByCall.get(id) ?? []);
    if (grants.length > 0) put(`calls/${call.id}`, ofGrants(joined, grants));
  }
}

function putYears(joined: Joined, put: Put) {
  const grants = Map.groupBy(joined.dataset.winners, (grant): number | null => grantYear(joined, grant));
  const calls = Map.groupBy(joined.dataset.calls, (call): number | null => callYear(call));
  const years = statusByYear(joined);
  for (const year of years) put(`years/${year.year}`, ofYear(year));
  for (const year of new Set([...years.map(({ year }) => year), ...grants.keys(), ...calls.keys()]))
    put(`years/${year ?? 'unknown'}`, {
      ...ofGrants(joined, grants.get(year) ?? []),
      ...ofCalls(calls.get(year) ?? []),
    });
}
