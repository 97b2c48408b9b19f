import { languagesOfPair, sheetPairs, type SheetPair } from '#publish/sheet-pairs.ts';
import { endonyms, type Language } from '#text/languages.ts';
import { markup, type Markup } from './markup.ts';

/** The name of a language, in itself; the page of sheets is Kyrgyz. */
const named = (language: Language) =>
  language === 'ky' ? endonyms.ky : markup`<span class="every" lang="${language}">${endonyms[language]}</span>`;

const linkTo = (pair: SheetPair) => {
  const [first, second] = languagesOfPair[pair];
  return markup`<li><a href="#${pair}">${named(first)} + ${named(second)}</a></li>`;
};

/** The links that choose which two languages of a sheet are seen; the same on every sheet. */
export const pairLinks: Markup = markup`<ul class="pairs">${sheetPairs.map(linkTo)}</ul>`;
