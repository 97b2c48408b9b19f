import { textOf } from '#model/translation.ts';
import type { Language } from '#text/languages.ts';
import { loadJson } from '../search/load-file.ts';
import { valuesIn } from './column-filter.ts';
import type { ExplorerColumn, ExplorerRecord } from './explorer-column.ts';

interface RowName {
  text: string;
  /** The language that it is in; null where nobody has said. */
  language: string | null;
}

/** The columns that name a row, without their language. */
const bases = ['name', 'title', 'indicator', 'act'] as const;

/** The name of a row in a language, or in the next one that has it; null for one that has none. */
export function nameOfRow(record: ExplorerRecord, language: Language): RowName | null {
  for (const base of bases) {
    const text = textOf(record, base, language);
    if (text) return { text: text.value, language: text.language };
    const own = record[base];
    const said = record[`${base}_language`];
    if (typeof own === 'string' && own !== '') return { text: own, language: typeof said === 'string' ? said : null };
  }
  return null;
}

/** The tables whose rows a column names: the one that it refers to, or those at the beginning of its paths. */
export function namedTables(
  { key, kind, references }: Pick<ExplorerColumn, 'key' | 'kind' | 'references'>,
  records: readonly ExplorerRecord[],
): string[] {
  if (references !== null) return [references];
  if (kind !== 'path') return [];
  const named = records.flatMap((record) => valuesIn(record[key] ?? null)).map((path) => path.split('/')[0] ?? '');
  return [...new Set(named)].filter(Boolean);
}

/** Loads the names of the rows that columns refer to, from the published files; `named` is told after each table. One that does not load leaves the ids. */
export async function nameReferences(
  columns: readonly ExplorerColumn[],
  records: readonly ExplorerRecord[],
  { fileOf, language, named }: { fileOf: (table: string) => string; language: Language; named: () => void },
): Promise<void> {
  const wanted = columns.flatMap((column) => namedTables(column, records).map((table) => ({ column, table })));
  const byTable = Map.groupBy(wanted, ({ table }) => table);
  const load = async (table: string) => {
    const rows = await loadJson<ExplorerRecord[]>(fileOf(table)).catch(() => []);
    for (const { column } of byTable.get(table) ?? []) nameRows(column, table, rows, language);
    if (rows.length > 0) named();
  };
  await Promise.all([...byTable.keys()].map(load));
}

/** Puts the names of rows into a column, under what its cells hold: an id, or a path. */
function nameRows(column: ExplorerColumn, table: string, rows: readonly ExplorerRecord[], language: Language) {
  for (const row of rows) {
    const name = nameOfRow(row, language);
    const value = column.references === null ? `${table}/${String(row['id'])}` : String(row['id']);
    if (name) column.codes.set(value, name.text);
    if (name?.language && name.language !== language) column.codeLanguages.set(value, name.language);
  }
}
