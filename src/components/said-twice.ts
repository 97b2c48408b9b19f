import type { Language } from '#text/languages.ts';
import { attribute, markup, type Markup } from './markup.ts';

interface Said {
  text: string;
  language: Language;
}

/** A text in the two languages of a sheet, the second below the first; what is the same in both is said once. */
export function saidTwice([first, second]: readonly [Said, Said], language: Language): Markup {
  const langOf = (said: Said) => attribute('lang', said.language === language ? undefined : said.language);
  const below = second.text !== first.text && markup`<span class="second"${langOf(second)}>${second.text}</span>`;
  return markup`<span${langOf(first)}>${first.text}</span>${below}`;
}
