import Papa from 'papaparse';

/** What is cut out of a file: the rows with the ids, in their order, and of them some columns or all. */
interface Cut {
  ids: readonly string[];
  columns?: readonly string[] | undefined;
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
export function cutJson(text: string, { ids, columns }: Cut): string {
  const records = new Map((JSON.parse(text) as { id: string }[]).map((record) => [record.id, record]));
  const found = ids.flatMap((id) => records.get(id) ?? []);
  return `${JSON.stringify(found, columns ? [...columns] : null, 1)}\n`;
}

/** A number as the published files write it; more digits than a number holds stay text. */
const isNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

const rowsOf = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: true }).data;

function picked(rows: readonly string[][], { ids, columns }: Cut) {
  const [header = [], ...body] = rows;
  const byId = new Map(body.map((row) => [row[0]?.replace(/^'/, ''), row]));
  const found = [header, ...ids.flatMap((id) => (byId.has(id) ? [byId.get(id) ?? []] : []))];
  if (!columns) return found;
  const places = columns.map((name) => header.indexOf(name)).filter((at) => at >= 0);
  return found.map((row) => places.map((at) => row[at] ?? ''));
}
