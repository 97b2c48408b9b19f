import type { Lookup } from '#schemas/index.ts';

/** All that was looked for in vain on one day in one way. */
export interface Search {
  /** One of the lookups, for the day and the words about the way. */
  lookup: Lookup;
  /** What was looked for and how often, the most frequent first. */
  items: { item: Lookup['item']; count: number }[];
  /** The rows that the search was about, each with what was looked for and for which years; no years: for all. */
  about: { subject: string; items: Lookup['item'][]; years: number[]; lookups: readonly Lookup[] }[];
}

/** Lookups put together by day and way, the latest first. */
export function searchesOf(lookups: readonly Lookup[]): Search[] {
  return [...Map.groupBy(lookups, wayOf).values()]
    .map(searchOf)
    .filter((search) => search !== null)
    .sort((a, b) => (a.lookup.checked < b.lookup.checked ? 1 : a.lookup.checked > b.lookup.checked ? -1 : 0));
}

const wayOf = ({ checked, where_ky, where_ru, where_en }: Lookup) =>
  JSON.stringify([checked, where_ky, where_ru, where_en]);

function searchOf(lookups: readonly Lookup[]): Search | null {
  const [lookup] = lookups;
  if (!lookup) return null;
  const items = [...Map.groupBy(lookups, ({ item }) => item)].map(([item, { length }]) => ({ item, count: length }));
  const about = [...Map.groupBy(lookups, ({ subject }) => subject)].map(([subject, own]) => ({
    subject,
    items: [...new Set(own.map(({ item }) => item))],
    years: [...new Set(own.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
    lookups: own,
  }));
  return { lookup, items: items.sort((a, b) => b.count - a.count), about };
}
