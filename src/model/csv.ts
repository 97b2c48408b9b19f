import Papa from 'papaparse';
import type { RawRow } from './raw.ts';

/** More rows than any table of the country has: what follows is not read. */
export const rowLimit = 200_000;

export interface CsvProblem {
  /** A quotation mark out of place, or the first row above the limit. */
  kind: 'quotes' | 'rows';
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
    quoteChar: '"',
    header: false,
    skipEmptyLines: false,
    preview: rowLimit + 3,
  });
  const rows = withLines(data);
  const [header = { line: 1, cells: [] }] = rows;
  const last = rows.at(-1);
  const body = rows.slice(1, last && last.cells.length === 1 && last.cells[0] === '' ? -1 : undefined);
  const quotes = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({ kind: 'quotes' as const, line: rows[row ?? 0]?.line ?? 1 }));
  const surplus = body.slice(rowLimit, rowLimit + 1).map(({ line }) => ({ kind: 'rows' as const, line }));
  return { header: [...header.cells], rows: body.slice(0, rowLimit), problems: [...quotes, ...surplus] };
}

/** Writes rows as CSV: comma, LF, minimal quoting, final line break; what `parseCsv` reads back unchanged. */
export function writeCsvRows(rows: readonly (readonly string[])[], { delimiter = ',', newline = '\n' } = {}) {
  return Papa.unparse(rows as string[][], { delimiter, newline, header: false }) + newline;
}

function withLines(data: string[][]): RawRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
}
