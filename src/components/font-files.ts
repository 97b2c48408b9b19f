import golosCyrillic from '../fonts/golos-cyrillic.woff2?url';
import golosKyrgyz from '../fonts/golos-kyrgyz.woff2?url';
import golosLatin from '../fonts/golos-latin.woff2?url';
import literataCyrillic from '../fonts/literata-cyrillic.woff2?url';
import literataKyrgyz from '../fonts/literata-kyrgyz.woff2?url';
import literataLatin from '../fonts/literata-latin.woff2?url';
import type { Language } from '#text/languages.ts';

const latin = [literataLatin, golosLatin];
const cyrillic = [...latin, literataCyrillic, golosCyrillic];

/** The files that the first view of a page needs, named early so that words are seldom set twice: digits and spaces are in the Latin ones. */
export const fontFiles: Readonly<Record<Language, readonly string[]>> = {
  ky: [...cyrillic, literataKyrgyz, golosKyrgyz],
  ru: cyrillic,
  en: latin,
};
