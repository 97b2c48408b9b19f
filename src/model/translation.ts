import type { Language } from '#text/languages.ts';
import { tableNames, tables, type TableName } from '#schemas/index.ts';
import type { Dataset } from './dataset.ts';

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

export interface MissingTexts {
  table: TableName;
  base: string;
  /** Records that have the text in at least one language. */
  records: number;
  missing: Record<Language, number>;
}

/** For every trilingual column: how many records lack the text in a language while another language has it. */
export function missingTexts(dataset: Dataset): MissingTexts[] {
  return tableNames.flatMap((table) => {
    const bases = Object.keys(tables[table].columns).flatMap((column) =>
      column.endsWith('_ky') && `${column.slice(0, -3)}_en` in tables[table].columns ? [column.slice(0, -3)] : [],
    );
    return bases.map((base) => countMissing(table, base, dataset[table]));
  });
}

function countMissing(table: TableName, base: string, records: readonly object[]): MissingTexts {
  const having = records.filter((record) => textOf(record, base, 'ky') !== null);
  const lack = (language: Language) => having.filter((record) => textOf(record, base, language)?.missing).length;
  return { table, base, records: having.length, missing: { ky: lack('ky'), ru: lack('ru'), en: lack('en') } };
}
