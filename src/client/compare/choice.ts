import { comparedKinds, mostCompared, type ComparedKind } from '#publish/compare-file.ts';

/** What an address asks to compare, and what of it is left out. */
export interface CompareChoice {
  /** null: it asks for nothing. */
  kind: ComparedKind | null;
  ids: readonly string[];
  /** Beyond the four that can be compared. */
  beyond: readonly string[];
  /** Of other kinds than the first that is named. */
  mixed: readonly string[];
}

/** The longest id that is read: what is longer is no id of ours. */
const longest = 80;

/** Reads a choice from the query of an address: `?places=osh&places=karakol`, or with commas. The first kind that is named counts; what is named twice counts once. */
export function readChoice(search: string): CompareChoice {
  const named = [...new URLSearchParams(search)].flatMap(([name, value]) => {
    const kind = comparedKinds.find((one) => one === name);
    return kind ? idsIn(value).map((id) => ({ kind, id })) : [];
  });
  const kind = comparedKinds.find((one) => one === firstKind(search)) ?? null;
  const own = [...new Set(named.filter((one) => one.kind === kind).map(({ id }) => id))];
  return {
    kind,
    ids: own.slice(0, mostCompared),
    beyond: own.slice(mostCompared),
    mixed: named.filter((one) => one.kind !== kind).map(({ id }) => id),
  };
}

/** The query of the address of a choice; the empty text where nothing is chosen. */
export function writeChoice(kind: ComparedKind, ids: readonly string[]): string {
  const query = new URLSearchParams(ids.map((id) => [kind, id]));
  return query.size > 0 ? `?${query}` : '';
}

/** The first kind that is named, with ids or without: `?years=` offers years. */
const firstKind = (search: string) =>
  [...new URLSearchParams(search).keys()].find((name) => (comparedKinds as readonly string[]).includes(name));

const idsIn = (value: string) =>
  value
    .split(',')
    .map((id) => id.trim().slice(0, longest))
    .filter(Boolean);
