import type { Language } from '#text/languages.ts';

/**
 * The pairs of languages of a sheet for a hearing: the first is large, the other stands below it. Every sheet is one page that holds all three
 * languages; the fragment of its address names the pair that is seen, and without one it is Kyrgyz with Russian.
 */
export const sheetPairs = ['ky-ru', 'ru-en', 'ky-en'] as const;

export type SheetPair = (typeof sheetPairs)[number];

/** The two languages of a pair, the large one first. */
export const languagesOfPair = {
  'ky-ru': ['ky', 'ru'],
  'ru-en': ['ru', 'en'],
  'ky-en': ['ky', 'en'],
} as const satisfies Readonly<Record<SheetPair, readonly [Language, Language]>>;

/** The pair for those who come from a page in a language, or chose the pair for its sake: what stands around the sheet is in this language. */
export const pairFor: Readonly<Record<Language, SheetPair>> = { ky: 'ky-ru', ru: 'ru-en', en: 'ky-en' };

/** The path of a sheet in a pair, below the root of the site: `hearing/karakol/#ru-en`. */
export const sheetPath = (path: string, pair: SheetPair) => (pair === sheetPairs[0] ? path : `${path}#${pair}`);
