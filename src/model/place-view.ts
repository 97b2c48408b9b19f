import type { Budget, Call, Grant, Lookup, Place, Programme, Result, Source, Village } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { memo } from './memo.ts';
import { callYear, grantYear } from './grant-year.ts';
import { newestFirst } from './newest-first.ts';
import { sourcesOf } from './proof.ts';
import { firstYear } from './year.ts';

/** Everything about one place: its own records and those of the units inside it. */
export interface PlaceView {
  place: Place;
  /** From the country down to the place's parent. */
  path: Place[];
  children: Place[];
  villages: Village[];
  calls: Call[];
  /** All grants, aggregates and parts alike. */
  grants: Grant[];
  budgets: Budget[];
  programmes: Programme[];
  results: Result[];
  /** Searches about the place itself; of a municipality also those about its calls and grants. */
  lookups: Lookup[];
  /** The general search that covers every municipality, shown where nobody searched by name. */
  general: Lookup[];
  /** Whether anything at all is recorded. */
  silent: boolean;
}

/** Everything about one place, joined once: every page inside a region asks for the region and the country again. */
export const placeView = memo(makeView);

/** The sources of all that a place page shows. */
export function placeSources(
  joined: Joined,
  { place, budgets, grants, calls, programmes, results }: PlaceView,
): Source[] {
  return sourcesOf(joined, [
    ['places', [place]],
    ['budgets', budgets],
    ['winners', grants],
    ['calls', calls],
    ['programmes', programmes],
    ['results', results],
  ]);
}

/** Joins one place with all records of it and of the units inside it; the country also takes the records without a place. */
function makeView(joined: Joined, place: Place): PlaceView {
  const ids = [...joined.within(place).map(({ id }) => id), ...(place.parent === null ? [null] : [])];
  const pick = <T>(map: ReadonlyMap<string | null, T[]>) => ids.flatMap((id) => map.get(id) ?? []);
  const calls = newestFirst(pick(joined.callsByPlace), callYear);
  const grants = newestFirst(pick(joined.grantsByPlace), (grant) => grantYear(joined, grant));
  const budgets = newestFirst(pick(joined.budgetsByPlace as ReadonlyMap<string | null, Budget[]>), ({ year }) => year);
  const programmes = newestFirst(pick(joined.programmesByPlace), ({ period }) => firstYear(period));
  const subjects = [
    ...ids.map((id) => `places/${id ?? ''}`),
    ...calls.map(({ id }) => `calls/${id}`),
    ...grants.map(({ id }) => `winners/${id}`),
  ];
  const results = newestFirst(
    subjects.flatMap((subject) => joined.resultsBySubject.get(subject) ?? []),
    ({ as_of }) => firstYear(as_of),
  );
  const children = joined.childrenByPlace.get(place.id) ?? [];
  const own = [
    `places/${place.id}`,
    ...(children.some(({ kind }) => kind !== 'settlement') ? [] : subjects.slice(ids.length)),
  ];
  const lookups = own.flatMap((subject) => joined.lookupsBySubject.get(subject) ?? []);
  return {
    place,
    path: joined.pathOf(place).slice(1).reverse(),
    children,
    villages: joined.villagesByPlace.get(place.id) ?? [],
    calls,
    grants,
    budgets,
    programmes,
    results,
    lookups,
    general: generalLookups(joined),
    silent: calls.length + grants.length + budgets.length + programmes.length + results.length === 0,
  };
}

/** Searches for municipal records in the whole country, without a year: they speak for places that nobody searched by name. */
const generalLookups = memo((joined: Joined) =>
  (joined.lookupsBySubject.get(`places/${joined.country?.id ?? ''}`) ?? []).filter(
    ({ year, item }) => year === null && item === 'calls',
  ),
);
