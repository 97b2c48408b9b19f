import type { PageColumns } from '#search/files.ts';
import type { Found } from '#search/found.ts';
import { filters, type SearchState, type Filter, type Sort } from './address.ts';

/** The pages that every filter lets through. */
export function narrow(found: readonly Found[], narrowed: SearchState['filters'], columns: PageColumns): Found[] {
  const set = filters.filter((name) => narrowed[name]);
  return found.filter(({ page }) => set.every((name) => valuesOf(page, name, columns).includes(narrowed[name] ?? '')));
}

/** The filters with a value that some page has, and the values of the others: whatever stands in an address, a page that nobody asked for is not hidden by it. */
export function knownFilters(narrowed: SearchState['filters'], columns: PageColumns) {
  const set = filters.flatMap((name) => (narrowed[name] ? [[name, narrowed[name]] as const] : []));
  const isKnown = ([name, value]: readonly [Filter, string]) =>
    columns.kind.some((_, page) => valuesOf(page, name, columns).includes(value));
  const known: SearchState['filters'] = Object.fromEntries(set.filter(isKnown));
  return { known, unknown: set.filter((one) => !isKnown(one)).map(([, value]) => value) };
}

/** Pages with the largest amount or the latest date first; those without one at the end, in their old order. */
export function ordered(found: readonly Found[], sort: Sort, { amount, date }: PageColumns): readonly Found[] {
  if (sort === 'relevance') return found;
  const value = sort === 'amount' ? ({ page }: Found) => amount[page] ?? null : ({ page }: Found) => date[page] ?? null;
  return [...found].sort((a, b) => descending(value(a), value(b)));
}

/** For every filter its values with the number of found pages that they would leave, the other filters staying as they are. */
export function facets(
  found: readonly Found[],
  narrowed: SearchState['filters'],
  columns: PageColumns,
): Record<Filter, Map<string, number>> {
  const countsOf = (name: Filter) => {
    const counts = new Map<string, number>();
    for (const { page } of narrow(found, { ...narrowed, [name]: '' }, columns))
      for (const value of valuesOf(page, name, columns)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    kind: countsOf('kind'),
    region: countsOf('region'),
    year: countsOf('year'),
    group: countsOf('group'),
    status: countsOf('status'),
  };
}

/** What a page has under a filter, as codes. */
export function valuesOf(page: number, name: Filter, columns: PageColumns): string[] {
  const at = <T>(list: readonly T[], place: number | undefined) =>
    place === undefined || list[place] === undefined ? [] : [list[place]];
  if (name === 'kind') return at(columns.kinds, columns.kind[page]);
  if (name === 'region') return at(columns.regions, columns.region[page]).map(({ id }) => id);
  if (name === 'status') return at(columns.statuses, columns.status[page]).map((status) => status.join('.'));
  if (name === 'year') return (columns.years[page] ?? []).map(String);
  return (columns.group[page] ?? []).flatMap((place) => at(columns.groups, place));
}

function descending<T extends number | string>(a: T | null, b: T | null) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? 1 : a > b ? -1 : 0;
}
