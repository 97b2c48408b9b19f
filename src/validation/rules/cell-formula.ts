import { isProse } from '../texts.ts';
import { cellRule } from '../rule.ts';

/** A sign before a plain number with a unit is no formula: «-5», «+20 %», «+7,5 млн». */
const signedNumber = /^[+\-＋－]\s?\d[\d\s.,]*(?:%|\p{L}[\p{L}\s.]*)?$/u;

/** No text is taken for a formula when the file is opened in a spreadsheet, also not after a semicolon or tab (CWE-1236). */
export const cellFormula = cellRule('cell-formula', 'error', (cell) => {
  if (!isProse(cell)) return null;
  const { value } = cell;
  if (
    /^[=@\t\r＝＠]/u.test(value) ||
    (/^[+\-＋－]/u.test(value) && !signedNumber.test(value) && value.trim().length > 1)
  )
    return { params: { sign: value.trim().slice(0, 1) } };
  const inside = /[;\t][=＝@＠]/u.exec(value)?.[0];
  return inside ? { params: { sign: inside.replace('\t', 'TAB ') } } : null;
});
