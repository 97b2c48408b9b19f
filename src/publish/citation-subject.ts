import type { Trilingual } from '#text/languages.ts';
import type { Version } from '#model/release.ts';

/** What is cited: a page or a table, in a frozen version. */
export interface CitationSubject {
  /** Stable ASCII id of the record or table. */
  id: string;
  kind: 'page' | 'dataset';
  title: Trilingual;
  /** What the page is, in lower case: «конкурстун барагы», «карточка конкурса», «call record». */
  pageKind: Trilingual;
  siteName: Trilingual;
  /** Address of the frozen version, never of «latest». */
  url: Trilingual;
  version: Version;
  /** Day on which the reader opened the page, YYYY-MM-DD; a build does not know it. */
  accessed: string | null;
}
