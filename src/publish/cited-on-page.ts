import { languages, perLanguage, type Trilingual } from '#text/languages.ts';
import type { CitationSubject } from './citation-subject.ts';

/** What is cited, without the addresses and the day of access. */
export type CitedOnPage = Omit<CitationSubject, 'url' | 'accessed'> & { at: CitedAt };

/** Paths below the language: of the page itself, and of what its citation leads to. */
interface CitedAt {
  page: string;
  cited: string;
}

/**
 * What a page says of itself for those who cite it, as a text for an attribute: a value a line, for a quotation mark takes six bytes there, and every
 * page has it. The addresses stand in the head of the page.
 */
export const citedOnPage = ({ id, kind, title, pageKind, siteName, version }: CitationSubject, at: CitedAt): string =>
  [
    ...[id, kind, version.date, version.hash, at.page, at.cited],
    ...[title, pageKind, siteName].flatMap((named) => languages.map((language) => oneLine(named[language]))),
  ].join('\n');

/** Reads the attribute again. */
export function citedFrom(text: string): CitedOnPage {
  const [id = '', kind, date = '', hash = '', page = '', cited = '', ...names] = text.split('\n');
  const named = (nth: number): Trilingual =>
    perLanguage((language) => names[nth * languages.length + languages.indexOf(language)] ?? '');
  return {
    id,
    kind: kind === 'dataset' ? 'dataset' : 'page',
    version: { date, hash },
    at: { page, cited },
    title: named(0),
    pageKind: named(1),
    siteName: named(2),
  };
}

const oneLine = (name: string) => name.replace(/\s*\n\s*/g, ' ');
