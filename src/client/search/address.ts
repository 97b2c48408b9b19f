/** What the address of the search page says: the question, what narrows it, and the order. Codes only, so that it means the same in every language. */
export interface Asked {
  query: string;
  filters: Readonly<Partial<Record<Filter, string>>>;
  sort: Sort;
}

export const filters = ['kind', 'region', 'year', 'group', 'status'] as const;
export type Filter = (typeof filters)[number];
export const sorts = ['relevance', 'amount', 'date'] as const;
export type Sort = (typeof sorts)[number];

/** Reads the part of an address that begins with «?». */
export function readAsked(search: string): Asked {
  const params = new URLSearchParams(search);
  const sort = params.get('sort');
  return {
    query: (params.get('q') ?? '').trim(),
    filters: Object.fromEntries(filters.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : []))),
    sort: sorts.find((known) => known === sort) ?? 'relevance',
  };
}

/** Writes it: what is not asked for does not stand there. */
export function writeAsked({ query, filters: narrowed, sort }: Asked): string {
  const params = new URLSearchParams([
    ...(query ? [['q', query]] : []),
    ...filters.flatMap((name) => (narrowed[name] ? [[name, narrowed[name]]] : [])),
    ...(sort === 'relevance' ? [] : [['sort', sort]]),
  ]);
  return params.size === 0 ? '' : `?${params.toString()}`;
}
