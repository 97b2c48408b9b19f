import type { Language } from '#text/languages.ts';
import type { Spoken } from './entry.ts';

/** A row of a table as it is published: column to text. */
type Row = Readonly<Record<string, string>>;

/** The texts of a table in one language: the columns that end in `_ky`, `_ru`, `_en`. */
export function spokenData(table: string, rows: readonly Row[], language: Language): Spoken[] {
  const columns = Object.keys(rows[0] ?? {}).flatMap((column) => /^(\w+)_ky$/.exec(column)?.[1] ?? []);
  return rows.flatMap((row) =>
    columns.flatMap((column): Spoken[] => {
      const text = row[`${column}_${language}`] ?? '';
      const key = `${row.id} ${column}`;
      return text === '' ? [] : [{ file: `data/${table}.csv`, key, case: '', text, slot: `${table} ${key}` }];
    }),
  );
}
