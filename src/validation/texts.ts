import { languages } from '#text/languages.ts';
import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { AnyRecord } from './checked.ts';
import type { CellColumn } from './rule.ts';

/** Whether the column holds the ids of its rows. */
export const isId = ({ column }: CellColumn) => column === 'id';

/** Whether the column holds web addresses. */
export const isAddress = ({ facts }: CellColumn) => facts?.kind === 'url';

/** Whether people write free text into the cell: then its letters matter. */
export const isProse = ({ facts }: CellColumn) => facts === null || facts.kind === 'text' || facts.kind === 'names';

/** Whether the cell repeats the words of a source exactly. */
export const isVerbatim = ({ column }: CellColumn) => column === 'as_printed' || column.endsWith('_as_published');

/** Whether the cell is text in Kyrgyz. */
export const isKyrgyz = ({ column }: CellColumn) => column.endsWith('_ky');

/** A text in several languages: `title` in the columns title_ky, title_ru, title_en. */
export interface TextGroup {
  table: TableName;
  base: string;
  columns: readonly { language: string; column: string }[];
}

/** All texts in several languages of the published tables. */
export const textGroups: readonly TextGroup[] = tableNames.flatMap((table) =>
  Object.keys(columnsOf(table))
    .filter((column) => column.endsWith('_ky'))
    .map((column) => groupOf(table, column.slice(0, -'_ky'.length))),
);

function groupOf(table: TableName, base: string): TextGroup {
  const columns = languages
    .map((language) => ({ language, column: `${base}_${language}` }))
    .filter(({ column }) => Object.hasOwn(columnsOf(table), column));
  return { table, base, columns };
}

const translatable = new Set(
  textGroups.flatMap(({ table, columns }) => columns.map(({ column }) => `${table} ${column}`)),
);

/** Whether the text of the cell has columns for other languages beside it. */
export const isTranslatable = ({ table, column }: CellColumn) => translatable.has(`${table} ${column}`);

/** A cell of a record whose column is known by name only. */
export const textCellOf = (record: AnyRecord, column: string): unknown =>
  (record as Record<string, unknown>)[column] ?? null;
