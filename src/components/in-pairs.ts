import { perLanguage, type Language } from '#text/languages.ts';
import { markup, type Markup } from './markup.ts';

/** A text and the language that it is in, which may be another than was asked for. */
export interface Said {
  text: string;
  language: Language;
}

export type InEach = Readonly<Record<Language, Said>>;

/** The same sentence in the three languages of a sheet. */
export const inEach = (say: (own: Language) => string): InEach =>
  perLanguage((language) => ({ text: say(language), language }));

/** Where a text stands: its languages are paragraphs, or parts of a heading or a line. */
type Tag = 'p' | 'span';

/**
 * A text of a sheet, once in each of its three languages: src/styles/hearing.css shows those two of them that the address asks for, the second below
 * the first. What is the same in two languages stands there once, with a class that says in which pairs it is seen; a text without a class is seen
 * where its language is.
 */
export function inPairs({ ky, ru, en }: InEach, tag: Tag = 'p'): Markup {
  const isOne = ky.text === ru.text;
  const isRest = ru.text === en.text;
  if (isOne) return markup`${everywhere(tag, ky)}${!isRest && own(tag, 'en', en)}`;
  if (isRest) return markup`${own(tag, 'ky', ky)}${classed(tag, 'later', ru)}`;
  const third = en.text === ky.text ? classed(tag, 'ru-en second', en) : own(tag, 'en', en);
  return markup`${own(tag, 'ky', ky)}${own(tag, 'ru', ru)}${third}`;
}

/** What stands on a sheet in the first language of a pair only, within a line; that is never English. */
export function inFirst({ ky, ru }: Pick<InEach, 'ky' | 'ru'>): Markup {
  return ky.text === ru.text ? everywhere('span', ky) : markup`${own('span', 'ky', ky)}${classed('span', 'ru-en', ru)}`;
}

/** A text that is seen in every pair; the page itself is Kyrgyz. */
function everywhere(tag: Tag, one: Said): Markup {
  if (one.language !== 'ky') return classed(tag, 'every', one);
  return tag === 'span' ? markup`${one.text}` : markup`<p>${one.text}</p>`;
}

/** A text that is seen where a language is, also if it had to be taken from another one. */
const own = (tag: Tag, language: Language, one: Said): Markup =>
  inTag(tag, markup` lang="${language}"`, one.language === language ? one.text : classed('span', 'every', one));

const classed = (tag: Tag, name: string, { text, language }: Said): Markup =>
  inTag(tag, markup` class="${name}" lang="${language}"`, text);

const inTag = (tag: Tag, attributes: Markup, content: Markup | string): Markup =>
  tag === 'p' ? markup`<p${attributes}>${content}</p>` : markup`<span${attributes}>${content}</span>`;
