import { isHead, sectionOf, sections } from '#publish/sections.ts';
import type { TextPart } from '#search/text-part.ts';
import type { Language } from '#text/languages.ts';

/** A part of a long text under a heading of its own. */
export interface TextSection {
  /** The id of the heading in its page. */
  anchor: string;
  title: string;
  parts: readonly TextPart[];
}

/** What the search knows of a page in one language. */
export interface SearchedText {
  title: string;
  /** The page in a sentence; empty when it has none. */
  summary: string;
  /** What stands in it, apart from its sections. */
  parts: readonly TextPart[];
  sections: readonly TextSection[];
}

/** A page that can be found; it has the same sections in each language, or none. */
export interface SearchedPage {
  /** Below the language: `places/karakol/`. */
  path: string;
  texts: Readonly<Record<Language, SearchedText>>;
}

/** The pages in the order of their numbers: of answers that fit equally well the first is shown first. */
export const inOrder = (pages: readonly SearchedPage[]): SearchedPage[] =>
  [...pages].sort((a, b) => rankOf(a.path) - rankOf(b.path) || (a.path < b.path ? -1 : 1));

/** Texts, then records in the order of their sections, heads of sections last. */
function rankOf(path: string) {
  const section = sectionOf(path);
  const rank = section === null ? 0 : (sections[section].rank ?? 0);
  return rank > 0 && isHead(path) ? Infinity : rank;
}
