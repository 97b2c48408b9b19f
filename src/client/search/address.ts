/** The state of the search page in its address: query, filters, order. Codes only, so that it means the same in every language. */
export interface SearchState {
  query: string;
  filters: Readonly<Partial<Record<Filter, string>>>;
  sort: Sort;
}

/** The filters of the search page, by their names in the address. */
export const filters = ['kind', 'region', 'year', 'group', 'status'] as const;
export type Filter = (typeof filters)[number];
/** The orders of answers, by their names in the address. */
export const sorts = ['relevance', 'amount', 'date'] as const;
export type Sort = (typeof sorts)[number];

/** No question is longer: a pasted document is no question, and its address would open nowhere. */
export const longest = 300;

/** What is asked, without what stands around it, and cut. */
export const asQuery = (text: string) => text.trim().slice(0, longest).toWellFormed().trim();

/** Parses the query string of an address. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const sort = params.get('sort');
  return {
    query: asQuery(params.get('q') ?? ''),
    filters: Object.fromEntries(filters.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : []))),
    sort: sorts.find((known) => known === sort) ?? 'relevance',
  };
}

/** Writes the query string; empty values are left out. */
export function writeState({ query, filters: narrowed, sort }: SearchState): string {
  const params = new URLSearchParams([
    ...(query ? [['q', query]] : []),
    ...filters.flatMap((name) => (narrowed[name] ? [[name, narrowed[name]]] : [])),
    ...(sort === 'relevance' ? [] : [['sort', sort]]),
  ]);
  return params.size === 0 ? '' : `?${params.toString()}`;
}
