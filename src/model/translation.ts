import type { Language } from '#text/languages.ts';

/** A text in the reader's language, or in another one when it is missing. */
export interface Text {
  value: string;
  language: Language;
  /** Whether the text is in another language than asked for. */
  missing: boolean;
  /** Whether the wording is ours and not the source's. */
  ours: boolean;
}

const order = { ky: ['ky', 'ru', 'en'], ru: ['ru', 'ky', 'en'], en: ['en', 'ru', 'ky'] } as const;

/** The text `base` of a record in a language, else in the next one that exists, marked; null when there is none in any. */
export function textOf(record: object, base: string, language: Language): Text | null {
  const cells = record as Record<string, unknown>;
  const translated = Array.isArray(cells['translated']) ? (cells['translated'] as string[]) : [];
  for (const candidate of order[language]) {
    const value = cells[`${base}_${candidate}`];
    if (typeof value === 'string')
      return { value, language: candidate, missing: candidate !== language, ours: translated.includes(candidate) };
  }
  return null;
}
