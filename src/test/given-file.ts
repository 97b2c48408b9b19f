import { read, utils } from '@e965/xlsx';
import { parseCsv } from '#model/csv.ts';

/** What a file that a list gave has in it: the names of its columns, and the ids of its rows in their order; an id is what stands in the columns of `by`, with slashes between. */
export function givenFile(
  bytes: Buffer,
  format: string,
  by: readonly string[] = ['id'],
): { columns: string[]; ids: string[] } {
  if (format === 'json') {
    const records = JSON.parse(bytes.toString()) as Record<string, unknown>[];
    return {
      columns: Object.keys(records[0] ?? {}),
      ids: records.map((record) => by.map((name) => String(record[name])).join('/')),
    };
  }
  const [columns = [], ...rows] = format === 'xlsx' ? cellsOf(bytes) : linesOf(bytes, format);
  const key = by.map((name) => Math.max(0, columns.indexOf(name)));
  return { columns, ids: rows.map((cells) => key.map((at) => cells[at] ?? '').join('/')) };
}

function cellsOf(bytes: Buffer): string[][] {
  const book = read(bytes);
  return utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
}

function linesOf(bytes: Buffer, format: string): string[][] {
  const { header, rows } = parseCsv(bytes.toString().replace(/^\ufeff/, ''), format === 'csv' ? ',' : ';');
  return [[...header], ...rows.map(({ cells }) => [...cells])];
}
