import { tables, type TableName } from '#schemas/index.ts';
import type { RawFile } from './raw.ts';
import type { Origin, RecordOf } from './dataset.ts';

/** A cell that its schema refused; `code` is the error of the cell type in src/schemas/cells.ts. */
export interface Refused {
  code: string;
  file: string;
  line: number;
  column: string;
  id: string | null;
  value: string;
}

export interface Decoded<N extends TableName> {
  records: RecordOf<N>[];
  origins: Map<object, Origin>;
  refused: Refused[];
  /** The texts of the rows that were left out, as far as they can be assigned to columns. */
  lost: Record<string, string>[];
}

/**
 * Turns the raw rows of one table into records, whatever the order of the columns.
 * A row with a wrong number of cells is left out (a structure rule reports it); a row with a refused cell is left out and its refusals are returned;
 * a row without any text is skipped.
 */
export function decodeTable<N extends TableName>(name: N, files: readonly RawFile[]): Decoded<N> {
  const { columns, row: schema } = tables[name];
  const keys = Object.keys(columns);
  const decoded: Decoded<N> = { records: [], origins: new Map(), refused: [], lost: [] };
  for (const { file, format, header, rows } of files) {
    const positions = keys.map((key) => [key, header.indexOf(key)] as const);
    for (const { line, cells } of rows) {
      if (cells.every((cell) => cell === '')) continue;
      const input = Object.fromEntries(positions.map(([key, at]) => [key, cells[at] ?? '']));
      if (format === 'csv' && cells.length !== header.length) {
        decoded.lost.push(input);
        continue;
      }
      const result = schema.safeDecode(input as never);
      if (result.success) {
        decoded.records.push(result.data as RecordOf<N>);
        decoded.origins.set(result.data, { file, line });
        continue;
      }
      decoded.lost.push(input);
      for (const issue of result.error.issues) {
        const column = String(issue.path[0] ?? '');
        decoded.refused.push({
          code: issue.message,
          file,
          line,
          column,
          id: input['id'] || null,
          value: input[column] ?? '',
        });
      }
    }
  }
  return decoded;
}
