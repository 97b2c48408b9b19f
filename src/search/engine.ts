import type { Language } from '#text/languages.ts';

/** One page that holds a term. */
export interface Match {
  /** The number of the page in the list of pages (`PageColumns`), the same in every language. */
  page: number;
  language: Language;
  /** Higher is better; comparable within one term. */
  score: number;
  /** The fields that hold it, besides the text: `name`, `key`, `title`, `alias`, `topic`, `concept`. */
  fields: readonly string[];
  /** Which words of the page are the term, counted from 0 in `PageText.words`; empty when only a hidden key is. */
  places: readonly number[];
}

/** A page as its card shows it: real words, never stems or hidden keys. */
export interface PageText {
  /** Address of the page below the language: `places/karakol/`. */
  path: string;
  title: string;
  /** The text cut into words, each with what follows it; joined they are the text. */
  words: readonly string[];
}

/** What the planner needs of a full-text engine; the browser gives it Pagefind, a test a few pages in memory. */
export interface Engine {
  /** The pages of the given language with exactly this term, or, when `open`, with a term that begins so. Never anything else. */
  find: (term: string, options: { language: Language; open?: boolean }) => Promise<readonly Match[]>;
  page: (page: number, language: Language) => Promise<PageText>;
}
