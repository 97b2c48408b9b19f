import { words } from '#i18n/words.ts';
import { textOf } from '#model/translation.ts';
import type { Language } from '#text/languages.ts';
import { attribute, markup, type Markup } from './markup.ts';

/** A text of a record, as a page in a language shows it. */
export interface Shown {
  record: { id: string };
  base: string;
  language: Language;
  /** Whether to mark our own wording. */
  ours?: boolean;
}

/** Marks a text that is in another language than the page, or whose wording is ours. */
export function stamps({ record, base, language, ours = false }: Shown): Markup {
  const w = words[language].common;
  const text = textOf(record, base, language);
  const marks = [
    ...(text?.missing ? [{ title: w.missingTitle, said: w.inLanguage[text.language] }] : []),
    ...(ours && text?.ours ? [{ title: w.oursTitle, said: w.ours }] : []),
  ];
  return markup`${marks.map(({ title, said }) => markup` <span class="mark"${attribute('title', title)}>${said}</span>`)}`;
}
