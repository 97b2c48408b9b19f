import type { Cell } from '../rule.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';
import { isVerbatim } from '../texts.ts';

const day = 24 * 60 * 60 * 1000;
const months = 'янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const autoDate = new RegExp(`^(?:\\d{1,2}[.-](?:${months})|(?:${months})[.-]\\d{2})\\.?$`, 'iu');

/** No cell shows what a spreadsheet made of it: error values, ####, 1.4E+13, a date as a number of days, a number as a date. */
export const cellExcelDamage = cellRule('cell-excel-damage', 'error', { needs: marks.digit | marks.hash }, (cell) => {
  const value = cell.value.trim();
  if (value.length > 40 || !mayBeDamaged.test(value)) return null;
  const date = serialDate(cell, value);
  if (date) return { params: date };
  return isErrorValue(value) ||
    /^-?\d+(?:[.,]\d+)?E[+-]?\d{1,3}$/i.test(value) ||
    (mayBeAutoDate(cell) && autoDate.test(value))
    ? { params: { suggestion: '', other: '' } }
    : null;
});

/** How all of that begins: most cells with a digit are done with this. */
const mayBeDamaged = /^(?:#|-?\d|[a-zа-я]{3}[.-]\d)/i;

/** «02.мар» may have been 2-3; in the words of a source it may be a date, and a column of dates says more about it. */
const mayBeAutoDate = (cell: Cell) => !isVerbatim(cell) && cell.facts?.kind !== 'edtf' && cell.facts?.kind !== 'date';

const isErrorValue = (value: string) =>
  value.startsWith('#') &&
  /^#{3,}$|^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|ССЫЛКА!|Н\/Д|ИМЯ\?|ЗНАЧ!|ДЕЛ\/0!|ПУСТО!|ЧИСЛО!)$/iu.test(
    value,
  );

/** Days since 30 December 1899, as spreadsheets count, in a column of dates: 44927 is 2023-01-01; some workbooks of Macs count since 1904. */
function serialDate({ facts }: Cell, value: string) {
  if (!/^[34]\d{4}$/.test(value)) return null;
  const [suggestion, other] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)].map((start) =>
    new Date(start + Number(value) * day).toISOString().slice(0, 10),
  );
  if (facts?.kind === 'year') return { suggestion: suggestion?.slice(0, 4) ?? '', other: other?.slice(0, 4) ?? '' };
  return facts?.kind === 'date' || facts?.kind === 'edtf' ? { suggestion: suggestion ?? '', other: other ?? '' } : null;
}
