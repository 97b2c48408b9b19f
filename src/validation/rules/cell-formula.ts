import { isProse } from '../texts.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** A sign before a plain number with a unit is no formula: «-5», «+20 %», «+7,5 млн». */
const signedNumber = /^[+\-＋－]\s?\d[\d\s.,]*(?:%|\p{L}[\p{L}\s.]*)?$/u;

/** Where a spreadsheet that splits a line at `;` or a tab would see a cell begin, quotes left aside, and take it for a formula. */
const split = /[;\t]"*[=+\-@\t\r＝＋－＠]/u;

/** No text is taken for a formula when the file is opened in a spreadsheet, also not by one that splits its lines at semicolons or tabs (CWE-1236). */
export const cellFormula = cellRule(
  'cell-formula',
  'error',
  { of: isProse, needs: marks.sign | marks.semicolon | marks.rare },
  ({ value }) => {
    if (
      /^[=@\t\r＝＠]/u.test(value) ||
      (/^[+\-＋－]/u.test(value) && !signedNumber.test(value) && value.trim().length > 1)
    )
      return { params: { sign: value.trim().slice(0, 1) } };
    const inside = split.exec(value)?.[0];
    return inside ? { params: { sign: inside.replace('\t', 'TAB ') } } : null;
  },
);
