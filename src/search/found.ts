import type { Language } from '#text/languages.ts';

/** A page that answers a query. */
export interface Found {
  page: number;
  language: Language;
  score: number;
  /** Positions of the found words in the text of the page. */
  places: readonly number[];
  /** Words of the query that the page does not have. */
  missing: readonly string[];
}
