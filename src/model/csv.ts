import Papa from 'papaparse';
import type { RawRow } from './raw.ts';

/** More rows than any table of the country has: what follows is not read. */
export const rowLimit = 200_000;

/** More columns, and more cells, than any table has: such a file is not split at all, because the pieces would not fit into memory. */
export const columnLimit = 500;
export const cellsLimit = 12_000_000;

export interface CsvProblem {
  /** A quotation mark out of place, the first row above the limit, a header of too many columns, or too many cells. */
  kind: 'quotes' | 'rows' | 'columns' | 'cells';
  line: number;
}

export interface Csv {
  header: string[];
  rows: RawRow[];
  problems: CsvProblem[];
}

/** Reads CSV text into rows with the line on which each begins; a line break inside a quoted cell is counted, an empty last line is none. */
export function parseCsv(text: string, delimiter = ','): Csv {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    ...(text.includes('\r') ? {} : { newline: '\n' }),
    quoteChar: '"',
    header: false,
    skipEmptyLines: false,
    preview: rowLimit + 3,
  });
  const rows = withLines(data, text);
  const [header = { line: 1, cells: [] }] = rows;
  const last = rows.at(-1);
  const body = rows.slice(1, last && last.cells.length === 1 && last.cells[0] === '' ? -1 : undefined);
  const quotes = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({ kind: 'quotes' as const, line: rows[row ?? 0]?.line ?? 1 }));
  const surplus = body.slice(rowLimit, rowLimit + 1).map(({ line }) => ({ kind: 'rows' as const, line }));
  return { header: [...header.cells], rows: body.slice(0, rowLimit), problems: [...quotes, ...surplus] };
}

/** Whether a text falls into more pieces than a table can have; a short one never does. */
export function floodOf(text: string, delimiter: string): 'columns' | 'cells' | null {
  const end = text.search(/[\r\n]/);
  const header = end < 0 ? text : text.slice(0, end);
  if (!header.includes('"') && countOf(delimiter, header, columnLimit) >= columnLimit) return 'columns';
  if (text.length < cellsLimit) return null;
  const pieces = [delimiter, '\n', '\r', '""'].map((sign) => countOf(sign, text, cellsLimit));
  return pieces.reduce((sum, count) => sum + count, 0) > cellsLimit ? 'cells' : null;
}

/** How often a sign stands in a text, as far as the limit. */
export function countOf(sign: string, text: string, limit = Infinity): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count < limit; at = text.indexOf(sign, at + sign.length)) count += 1;
  return count;
}

/** Writes rows as CSV: comma, LF, minimal quoting, final line break; what `parseCsv` reads back unchanged. */
export function writeCsvRows(rows: readonly (readonly string[])[], { delimiter = ',', newline = '\n' } = {}) {
  return Papa.unparse(rows as string[][], { delimiter, newline, header: false }) + newline;
}

/** The rows with their lines; only between quotation marks can a cell hold a line break. */
function withLines(data: readonly string[][], text: string): RawRow[] {
  if (!text.includes('"')) return data.map((cells, i) => ({ line: i + 1, cells }));
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
    return row;
  });
}

const breaksIn = (cell: string) =>
  cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
