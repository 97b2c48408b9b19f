import { textOf } from '#model/translation.ts';
import { capital } from '#text/capital.ts';
import { dated } from './dated.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { stamps, type Shown } from './stamps.ts';

interface ShownText extends Shown {
  /** A heading: it begins with a capital and carries its marks outside. */
  bare?: boolean;
}

/** A trilingual text of a record in the reader's language; in another language it is marked and carries its own `lang`. */
export function recordText({ bare = false, ...shown }: ShownText): Markup {
  return markup`${bare ? wordsOf(shown, capital) : wordsOf(shown)}${!bare && stamps(shown)}`;
}

function wordsOf({ record, base, language }: Shown, asHeading?: (text: string) => string): Markup | string {
  const text = textOf(record, base, language);
  if (text === null) return markup`<span class="muted">${record.id}</span>`;
  const value = asHeading ? asHeading(text.value) : text.value;
  if (text.missing) return markup`<span${attribute('lang', text.language)}>${value}</span>`;
  return asHeading ? dated(value) : value;
}
