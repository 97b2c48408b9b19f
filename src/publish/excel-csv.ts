import { tables, type TableName } from '#schemas/index.ts';
import { writeCsvRows } from '#model/csv.ts';
import type { RecordOf } from '#model/dataset.ts';
import { excelCell } from './excel-cell.ts';
import { encodeRecord } from './write-table.ts';

export { excelCell, fromExcelCell } from './excel-cell.ts';

/**
 * A table for Excel in Russian or Kyrgyz: UTF-8 with BOM, `;`, CRLF, decimal comma; the header holds the codes of the columns, as in the plain CSV.
 *
 * Safe and faithful by one mark, a leading apostrophe: Excel then leaves the cell as text (OWASP ASVS 1.2.10). It is set
 * - before `=` `+` `-` `@`, tab, carriage return, NUL and their full-width twins, at the beginning of a text cell and also after a `;`, `,` or tab
 *   inside it, because a program that splits on another delimiter would see a cell begin there;
 * - before texts that Excel would turn into something else: the 14 digits of a SOATE code (shown as 4,17E+13), `2019-07` (a date), leading zeros.
 *   `="417…"` would also keep the digits, but it is itself a formula, and a file that asks for trust in formulas cannot warn of them.
 * Numbers stay numbers. `fromExcelCell` takes the marks off again, exactly.
 */
export function excelCsv<N extends TableName>(name: N, records: readonly RecordOf<N>[]): string {
  const columns = Object.entries(tables[name].columns);
  const kinds = columns.map(([, { kind }]) => kind);
  const rows = records.map((record) =>
    encodeRecord(name, record).map((text, i) => excelCell(kinds[i] ?? 'text', text)),
  );
  return '\ufeff' + writeCsvRows([columns.map(([key]) => key), ...rows], { delimiter: ';', newline: '\r\n' });
}
