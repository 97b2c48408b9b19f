import type { Language } from '#text/languages.ts';
import { tableNames, tables, type TableName } from '#schemas/index.ts';
import type { Dataset } from './dataset.ts';
import { textOf } from './translation.ts';

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
