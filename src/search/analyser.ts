/**
 * Search that finds Kyrgyz as people type it. One analyser serves the build and the browser:
 *
 *   fold (ң ө ү ё → н о у е) → words (amounts, suffixes on digits and capitals) → stem (ky, ru, en) → close («таштандыˑ»)
 *
 * The build gives Pagefind records of terms only: the closed stems of what a page says, and as fields the names by which it is found in other
 * languages, by former names and abbreviations (`build/term-records.ts`). What Pagefind makes of them is published as it is; what an answer shows
 * stands beside it in cards (`cards.ts`). The browser asks through `plan`: it takes the engine as an argument and knows neither Pagefind nor the
 * page. What the build writes for the browser is described in `files.ts`.
 *
 *   const { matches, partial, foreign, suggestion, understood, unknown } = await plan('Каракол шаарынын долбоорлору', { language, analyser, engine, synonyms, vocabulary });
 *   const { title, path, summary } = await engine.page(matches[0].page, matches[0].language, matches[0].places);
 *
 * Words on a page are marked by stem: `analyse(text, language)` gives start, end and stem of each, to be compared with `understood[].stems`.
 */

import type { Language } from '#text/languages.ts';
import { stemEnglish } from './stem-en.ts';
import { stemKyrgyz } from './stem-ky.ts';
import { stemRussian } from './stem-ru.ts';
import { wordsOf, type Word } from './words.ts';

/** A word with its stem. */
export interface StemmedWord extends Word {
  stem: string;
}

export interface Analyser {
  /** The stem of one folded word, read as the given language; Latin words are read as English, whatever the page. */
  stem: (folded: string, language: Language) => string;
  /** The words of a text with their stems, in their order. */
  analyse: (text: string, language: Language) => StemmedWord[];
}

/**
 * The only analyser: the index and the queries pass through the same functions.
 * `names` are the folded names that the Kyrgyz stemmer would cut («Кемин» is no case of «кем»); the build writes them (`SearchFiles.names`).
 */
export function analyser(names: Iterable<string> = []): Analyser {
  const listed = new Set(names);
  const seen = { ky: new Map<string, string>(), ru: new Map<string, string>(), en: new Map<string, string>() };
  const stems = { ky: (word: string) => stemKyrgyz(word, listed), ru: stemRussian, en: stemEnglish };
  const stem = (folded: string, language: Language) => {
    const own = /^[a-z]/.test(folded) ? 'en' : language === 'en' ? 'ru' : language;
    const known = seen[own].get(folded);
    if (known !== undefined) return known;
    const made = stems[own](folded);
    seen[own].set(folded, made);
    return made;
  };
  return {
    stem,
    analyse: (text, language) => wordsOf(text).map((word) => ({ ...word, stem: stemOf(word, language, stem) })),
  };
}

/** The stem of a word: of an abbreviation with a Kyrgyz ending («МСЗны», «USAIDдин») its capitals, of a number its digits. */
function stemOf(word: Word, language: Language, stem: Analyser['stem']) {
  if (word.kind === 'number') return word.folded;
  return word.capitals ?? stem(word.folded, language);
}
