import { prosePages } from '#components/prose.ts';
import { proseNumbers } from '#components/prose-sources.ts';
import type { SourceNumbers } from '#components/source-numbers.ts';
import type { Language } from '#text/languages.ts';

/** Returns the numbers of the sources of the prose page with this name: MDX components get no props of the page. */
export function numbersOf(language: Language, name: string | undefined): SourceNumbers {
  const page = prosePages[language].find((candidate) => candidate.name === name);
  return proseNumbers(page?.entry.body ?? '');
}
