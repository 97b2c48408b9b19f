import { writeCsvRows } from '#model/csv.ts';
import type { RecordChange } from '#model/releases/record-changes.ts';
import { excelCell } from './excel-cell.ts';

/** The formats of the files of changes. */
export const changesFormats = ['csv', 'excel.csv', 'json'] as const;

/** A change with the release in which it came out. */
interface Dated {
  release: { id: string };
  change: RecordChange;
}

const header = [
  'release',
  'table',
  'record',
  'kind',
  'column',
  'from',
  'to',
  'reason_kind',
  'reason_ky',
  'reason_ru',
  'reason_en',
  'successor',
] as const;

/** Changes as CSV: a line for each cell that changed, one for a row that is new or gone. */
export const changesCsv = (changes: readonly Dated[]): string => writeCsvRows([header, ...changes.flatMap(linesOf)]);

/** The same lines for Excel in Russian or Kyrgyz, as it gets the tables: all of their cells are texts. */
export function changesExcelCsv(changes: readonly Dated[]): string {
  const lines = changes.flatMap(linesOf).map((cells) => cells.map((cell) => excelCell('text', cell)));
  return '\ufeff' + writeCsvRows([header, ...lines], { delimiter: ';', newline: '\r\n' });
}

function linesOf({ release, change }: Dated): string[][] {
  const { table, id, kind, cells, successor } = change;
  const parts = cells.length > 0 ? cells : [{ column: '', from: '', to: '', reason: change.reason }];
  return parts.map(({ column, from, to, reason: own }) => {
    const reason = own ?? change.reason;
    const { ky = '', ru = '', en = '' } = reason?.text ?? {};
    return [release.id, table, id, kind, column, from, to, reason?.kind ?? '', ky, ru, en, successor ?? ''];
  });
}

/** The same as JSON, with what a row that is new or gone says; one change a line. */
export function changesJson(changes: readonly Dated[]): string {
  const lines = changes.map(({ release, change }) => {
    const { table, id, kind, cells, reason, successor, before, after } = change;
    const row = cells.length === 0 ? { row: after ?? before } : {};
    return JSON.stringify({ release: release.id, table, record: id, kind, cells, reason, successor, ...row });
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}
