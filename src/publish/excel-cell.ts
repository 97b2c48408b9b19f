import type { CellKind } from '#schemas/table.ts';

/** Whether cells of a kind stay numbers in the spreadsheet. */
export const isNumber = (kind: CellKind) => kind === 'som' || kind === 'count' || kind === 'decimal' || kind === 'year';

/** Places where a spreadsheet may see a formula begin; the apostrophe itself is marked too, so that marks can be told from text. */
const formula = /(?<=(?:^|[;,\t])"*)(?=[=+\-@\t\r\0'＝＋－＠])/g;
const marked = /(?<=(?:^|[;,\t])"*)'(?=[=+\-@\t\r\0'＝＋－＠])/g;

/** Texts that Excel reads as numbers or dates and writes back otherwise: long digits, leading zeros, `2019-07`, `3/4`, `12e45`. */
const mistaken = /^(?:\d{12,}|0\d+|\d{4}-\d\d|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d+e\d+)$/i;

/** The text of a cell as it is written for Excel. */
export function excelCell(kind: CellKind, text: string): string {
  if (isNumber(kind)) return text.replace('.', ',');
  return mistaken.test(text) ? `'${text}` : text.replace(formula, "'");
}

/** The text of the cell that `excelCell` was given. */
export function fromExcelCell(kind: CellKind, text: string): string {
  if (isNumber(kind)) return text.replace(',', '.');
  return text.startsWith("'") && mistaken.test(text.slice(1)) ? text.slice(1) : text.replace(marked, '');
}
