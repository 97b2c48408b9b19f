import { parseCsv, writeCsvRows } from '#model/csv.ts';
import { excelCell } from './excel-cell.ts';

/** The columns of the file of a chart that hold numbers; a reader's browser needs no more of its schema. */
export const chartNumberColumns = ['value', 'low', 'high', 'year'] as const;

/** The file of a chart for Excel in Russian or Kyrgyz: semicolon, decimal comma, made safe as the other files for Excel are. */
export function chartExcel(csv: string): string {
  const { header, rows } = parseCsv(csv);
  const kinds = header.map((name) => (chartNumberColumns.some((column) => column === name) ? 'decimal' : 'text'));
  const cells = rows.map((row) => row.cells.map((text, at) => excelCell(kinds[at] ?? 'text', text)));
  return `\ufeff${writeCsvRows([header, ...cells], { delimiter: ';', newline: '\r\n' })}`;
}
