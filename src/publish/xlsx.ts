import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import type { FrozenTable } from '#model/releases/frozen-tables.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import type { CellKind } from '#schemas/table.ts';
import type { Dataset } from '#model/dataset.ts';
import { isNumber } from './excel-csv.ts';
import { encodeRecord } from './write-table.ts';
import { withoutTime } from './without-time.ts';

/** The first sheet of a workbook: what this is, of which version, under which licence. */
export interface ReadMe {
  sheet: string;
  lines: readonly string[];
}

/**
 * A workbook of the given tables, one sheet each, after a sheet to read first.
 * Numbers are numbers; everything else is text in a text format, dates as EDTF, so that Excel neither computes nor reshapes it.
 */
export async function workbook(names: readonly TableName[], dataset: Dataset, readMe: ReadMe): Promise<Uint8Array> {
  return textBook(
    names.map((name) => tableSheet(name, dataset)),
    readMe,
  );
}

/** A workbook of sheets that are there already, after one to read first. */
export const textBook = async (sheets: readonly BookSheet[], readMe: ReadMe): Promise<Uint8Array> =>
  withoutTime(await writeXlsxFile([readMeSheet(readMe), ...sheets]).toBuffer());

/** The sheet of a table as it was frozen, in the columns that it had. */
export const frozenSheet = (name: TableName, { columns, rows }: FrozenTable): BookSheet =>
  sheetOf(
    name,
    columns.map((column) => [column, columnsOf(name)[column]?.kind ?? 'text'] as const),
    [...rows.values()].map((row) => columns.map((column) => row[column] ?? '')),
  );

export type BookSheet = Sheet<never>;

const readMeSheet = ({ sheet, lines }: ReadMe): BookSheet => ({
  sheet,
  columns: [{ width: 120 }],
  data: lines.map((line) => [line === '' ? null : textCell(line)]),
});

function tableSheet<N extends TableName>(name: N, dataset: Dataset): BookSheet {
  const columns = Object.entries(columnsOf(name)).map(([key, { kind }]) => [key, kind] as const);
  return sheetOf(
    name,
    columns,
    dataset[name].map((record) => encodeRecord(name, record)),
  );
}

function sheetOf(
  name: string,
  columns: readonly (readonly [string, CellKind])[],
  rows: readonly (readonly string[])[],
): BookSheet {
  const header = columns.map(([key]): Cell => ({ ...textCell(key), fontWeight: 'bold' }));
  const cells = rows.map((row) => row.map((text, i) => cell(columns[i]?.[1] ?? 'text', text)));
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(([, kind]) => ({ width: widthOf(kind) })),
    data: [header, ...cells],
  };
}

function cell(kind: CellKind, text: string): Cell {
  if (text === '') return null;
  return isNumber(kind) ? { value: Number(text), type: Number } : textCell(text);
}

/** `@` is the text format of spreadsheets: what is typed over the cell stays text, too. */
const textCell = (value: string) => ({ value, type: String, format: '@' });

/** In characters. */
const widthOf = (kind: CellKind) =>
  kind === 'text' || kind === 'names' ? 48 : kind === 'slug' || kind === 'path' || kind === 'url' ? 28 : 16;
