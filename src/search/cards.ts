import type { SearchedPage } from './build/searched-page.ts';
import { searchFiles, type Card } from './files.ts';
import type { Language } from '#text/languages.ts';

/** How many cards a file holds: an answer shows ten cards of pages that often stand side by side. */
const perFile = 16;

/** The file that holds the card of a page, and the place of the card in it. */
export const cardAt = (page: number, of: { language: Language; version: string }) => ({
  file: searchFiles.cards({ ...of, part: Math.floor(page / perFile) }),
  at: page % perFile,
});

/** The files with the cards of all pages. */
export function cardFiles(
  pages: readonly SearchedPage[],
  of: { language: Language; version: string },
): [file: string, cards: Card[]][] {
  const cards = pages.map(({ path, texts }): Card => {
    const { title, summary, sections } = texts[of.language];
    return sections.length === 0
      ? [path, title, summary]
      : [path, title, summary, sections.map((section) => [section.anchor, section.title])];
  });
  return Array.from({ length: Math.ceil(cards.length / perFile) }, (_, part) => [
    searchFiles.cards({ ...of, part }),
    cards.slice(part * perFile, (part + 1) * perFile),
  ]);
}
