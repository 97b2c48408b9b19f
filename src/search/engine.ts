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
  /** Positions of the term in the text of the page: neighbours differ by one, sections are far apart; empty when only a hidden key matches. */
  places: readonly number[];
}

/** A page as its card shows it. */
export interface PageText {
  /** Address of the page below the language, up to a heading where a section answers best: `places/karakol/`, `law/#in-short`. */
  path: string;
  title: string;
  /** The page in a sentence; empty when it has none. */
  summary: string;
}

/** The full-text engine that `plan` uses: Pagefind in the browser, a few pages in memory in tests. */
export interface Engine {
  /** The pages of a language with exactly this term or, with `open`, with a term that has this prefix. */
  find: (term: string, options: { language: Language; open?: boolean }) => Promise<readonly Match[]>;
  /** The card of a page, for an answer that found words at these positions. */
  page: (page: number, language: Language, places: readonly number[]) => Promise<PageText>;
}
