import Papa from 'papaparse';

/** The rows of a CSV file with the ids, in their order, below its header; the file is written as it was: same delimiter, same line ends, same mark at the beginning. */
export function cutCsv(text: string, ids: readonly string[]): string {
  const [mark, delimiter, newline] = text.startsWith('\ufeff') ? ['\ufeff', ';', '\r\n'] : ['', ',', '\n'];
  const rows = rowsOf(text.slice(mark.length), delimiter);
  return mark + Papa.unparse(picked(rows, ids), { delimiter, newline, header: false }) + newline;
}

/** The same rows as cells for a workbook: what is written as a number becomes one, except the id; an empty cell is none. */
export const cutCells = (text: string, ids: readonly string[]): (string | number | null)[][] =>
  picked(rowsOf(text, ','), ids).map((row, line) =>
    row.map((cell, at) => (line > 0 && at > 0 && isNumber.test(cell) ? Number(cell) : cell || null)),
  );

/** The records of a JSON file with the ids, in their order. */
export function cutJson(text: string, ids: readonly string[]): string {
  const records = new Map((JSON.parse(text) as { id: string }[]).map((record) => [record.id, record]));
  return `${JSON.stringify(
    ids.flatMap((id) => records.get(id) ?? []),
    null,
    1,
  )}\n`;
}

/** A number as the published files write it; more digits than a number holds stay text. */
const isNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

const rowsOf = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: true }).data;

function picked(rows: readonly string[][], ids: readonly string[]) {
  const [header = [], ...body] = rows;
  const byId = new Map(body.map((row) => [row[0]?.replace(/^'/, ''), row]));
  return [header, ...ids.flatMap((id) => (byId.has(id) ? [byId.get(id) ?? []] : []))];
}
