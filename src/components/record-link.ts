import { textOf } from '#model/translation.ts';
import type { Language } from '#text/languages.ts';
import { page } from './address.ts';
import { dated } from './dated.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { recordText } from './record-text.ts';

/** What a link leads to, and how it is named. */
export interface LinkedRecord {
  to: 'places' | 'grants' | 'calls' | 'organizations';
  record: { id: string };
  base?: 'name' | 'title';
  language: Language;
  /** In a heading, which carries its marks outside. */
  bare?: boolean;
}

/** A link to the page of a record, named in the reader's language or, marked, in another. */
export function recordLink({ to, record, base = baseOf(to), language, bare = false }: LinkedRecord): Markup {
  const text = textOf(record, base, language);
  const name = text && !text.missing ? dated(text.value) : recordText({ record, base, language, bare });
  return markup`<a${attribute('href', page(language, `${to}/${record.id}/`))}>${name}</a>`;
}

const baseOf = (to: LinkedRecord['to']) => (to === 'grants' || to === 'calls' ? 'title' : 'name');
