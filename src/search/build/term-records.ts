import type { Analyser } from '#search/analyser.ts';
import type { Synonyms } from '#search/files.ts';
import { spokenOf, type NameKeys } from '#search/hidden-keys.ts';
import { stemOfTerm } from '#search/index-terms.ts';
import type { Counted } from '#search/spelling.ts';
import { termsOf, type IndexWord } from '#search/terms-of.ts';
import { remembering } from '#text/remembering.ts';
import type { Language } from '#text/languages.ts';
import type { TermRecord } from './pagefind-index.ts';
import type { SearchedPage } from './searched-page.ts';

/** What the records of all languages are made of. */
export interface RecordWork {
  pages: readonly SearchedPage[];
  /** The keys of each page. */
  named: readonly NameKeys[];
  analyser: Analyser;
  synonyms: Synonyms;
}

/** A record for each page and, behind it, one for each of its sections; and on how many pages each stem stands. */
export function termRecords(language: Language, { pages, named, analyser: analysis, synonyms }: RecordWork) {
  const counts = new Map<string, Counted>();
  const records = pages.flatMap((page, number): TermRecord[] => {
    const { title, parts, sections } = page.texts[language];
    const own = termsOf(parts, analysis);
    const inSections = sections.map((section) => termsOf(section.parts, analysis));
    const whole = [own, ...inSections].flat();
    const { keys, told } = named[number] ?? { keys: noKeys, told: new Set<number>() };
    const concept = spokenOf(
      whole.map(({ term }) => term),
      told,
      synonyms,
    );
    count(counts, whole, [keys.key, keys.alias]);
    const titleTerms = (text: string) =>
      termsOf([{ text, language }], analysis)
        .map(({ term }) => term)
        .join(' ');
    return [
      { url: `${page.path}`, terms: joined(own), fields: { title: titleTerms(title), ...keys, concept } },
      ...sections.map((section, i) => ({
        url: `${page.path}#${section.anchor}`,
        terms: joined(inSections[i] ?? []),
        fields: { ...noKeys, title: titleTerms(section.title) },
      })),
    ];
  });
  return { records, counts };
}

const joined = (terms: readonly IndexWord[]) => terms.map(({ term }) => term).join(' ');

const noKeys = { name: '', small: '', other: '', key: '', alias: '', topic: '', subject: '', concept: '' };

/** The stem of a term that is counted; empty of one that is no word of three letters or more. */
const countedStem = remembering((term: string) => (/^[а-щэ-яa-z][а-яa-z]{2,}ˑ$/.test(term) ? stemOfTerm(term) : ''));

/** Counts the stems of a page, each once, with the shortest word that is printed for it. */
function count(counts: Map<string, Counted>, terms: readonly IndexWord[], keys: readonly string[]) {
  const words = new Map<string, string | null>(
    keys.flatMap((key) => key.split(' ').map((term) => [term, null] as const)),
  );
  for (const { term, word } of terms) words.set(term, words.get(term) ?? word);
  for (const [term, word] of words) {
    const stem = countedStem(term);
    if (stem === '') continue;
    const before = counts.get(stem);
    counts.set(stem, { pages: (before?.pages ?? 0) + 1, word: shorter(before?.word ?? null, word) });
  }
}

const shorter = (one: string | null, other: string | null) =>
  one === null || (other !== null && other.length < one.length) ? other : one;
