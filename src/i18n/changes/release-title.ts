import { perLanguage, type Language, type Trilingual } from '#text/languages.ts';
import { plural } from '../plural.ts';
import { words } from '../words.ts';
import { changeWords } from './change-words.ts';

/** How many rows a release has, and how many it brought, changed and took out. */
interface ReleaseCounts {
  rows: number;
  added: number;
  changed: number;
  withdrawn: number;
}

/** What is new in a release, in a few words; of the first one how much there is. */
export const releaseTitle = (counts: ReleaseCounts, isFirst: boolean): Trilingual =>
  perLanguage((language) =>
    isFirst
      ? changeWords[language].first(plural(counts.rows, words[language].counts.rows, language))
      : countsOf(counts, language),
  );

function countsOf(counts: ReleaseCounts, language: Language): string {
  const kinds = ['added', 'changed', 'withdrawn'] as const;
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => plural(counts[kind], changeWords[language].counts[kind], language))
    .join(', ');
}
