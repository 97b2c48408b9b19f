import type { CitationSubject } from './citation-subject.ts';

/** What a page says of itself for those who cite it, as a text for an attribute; its addresses stand in its head. */
export const citedOnPage = ({ id, kind, title, pageKind, siteName, version }: CitationSubject, at: CitedAt): string =>
  JSON.stringify({ id, kind, title, pageKind, siteName, version, at } satisfies CitedOnPage);

/** Paths below the language: of the page itself, and of what its citation leads to. */
interface CitedAt {
  page: string;
  cited: string;
}

/** What is cited, without the addresses and the day of access. */
export type CitedOnPage = Omit<CitationSubject, 'url' | 'accessed'> & { at: CitedAt };
