import type { Joined } from '#model/join.ts';

/** At most two publishers of the sources, each once. */
export function publishersOf(joined: Joined, sources: readonly string[]): string[] {
  const names = sources.flatMap((id) => joined.sourcesById.get(id)?.publisher ?? []);
  return [...new Set(names)].slice(0, 2);
}
