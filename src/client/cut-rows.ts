import Papa from 'papaparse';

/** What is cut out of a file: the rows with the ids, in their order, and of them some columns or all. */
interface Cut {
  ids: readonly string[];
  columns?: readonly string[] | undefined;
  /** The columns that together, with slashes between them, are the id of a row; left out: the first one is. Several rows may share it. */
  by?: readonly string[] | undefined;
}

/** The rows of a CSV file below its header; the file is written as it was: same delimiter, same line ends, same mark at the beginning. */
export function cutCsv(text: string, cut: Cut): string {
  const [mark, delimiter, newline] = text.startsWith('\ufeff') ? ['\ufeff', ';', '\r\n'] : ['', ',', '\n'];
  const rows = rowsOf(text.slice(mark.length), delimiter);
  return mark + Papa.unparse(picked(rows, cut), { delimiter, newline, header: false }) + newline;
}

/** The same rows as cells for a workbook: what is written as a number becomes one, except the id; an empty cell is none. */
export const cutCells = (text: string, cut: Cut): (string | number | null)[][] =>
  picked(rowsOf(text, ','), cut).map((row, line) =>
    row.map((cell, at) => (line > 0 && at > 0 && isNumber.test(cell) ? Number(cell) : cell || null)),
  );

/** The same records of a JSON file. */
export function cutJson(text: string, { ids, columns, by = ['id'] }: Cut): string {
  const idOf = (record: Record<string, unknown>) => by.map((name) => String(record[name] ?? '')).join('/');
  const records = Map.groupBy(JSON.parse(text) as Record<string, unknown>[], idOf);
  const found = ids.flatMap((id) => records.get(id) ?? []);
  return `${JSON.stringify(found, columns ? [...columns] : null, 1)}\n`;
}

/** A number as the published files write it; more digits than a number holds stay text. */
const isNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

const rowsOf = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: true }).data;

function picked(rows: readonly string[][], { ids, columns, by }: Cut) {
  const [header = [], ...body] = rows;
  const key = by ? by.map((name) => header.indexOf(name)) : [0];
  const byId = Map.groupBy(body, (row) => key.map((at) => row[at]?.replace(/^'/, '')).join('/'));
  const found = [header, ...ids.flatMap((id) => byId.get(id) ?? [])];
  if (!columns) return found;
  const places = columns.map((name) => header.indexOf(name)).filter((at) => at >= 0);
  return found.map((row) => places.map((at) => row[at] ?? ''));
}
