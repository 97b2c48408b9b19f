import type { Joined } from '#model/join.ts';
import { publisherIn } from '#model/source-text.ts';
import type { Language } from '#text/languages.ts';

/** At most two publishers of the sources, each once. */
export function publishersOf(joined: Joined, sources: readonly string[], language: Language): string[] {
  const names = sources.flatMap((id) => {
    const source = joined.sourcesById.get(id);
    return source ? [publisherIn(source, language).value] : [];
  });
  return [...new Set(names)].slice(0, 2);
}
