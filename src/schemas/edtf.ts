import { remembering } from '#text/remembering.ts';

/**
 * The subset of EDTF (ISO 8601-2:2019, loc.gov/standards/datetime) that our tables use:
 * year, year-month, date, season (21–24), each with `~` (approximate), `?` (uncertain) or `%` (both), and intervals `a/b` of these,
 * where an open end is `..`. Pure text in, numbers out: no clock, no time zone.
 */
export interface DateRange {
  /** First possible day, YYYY-MM-DD; null for an open beginning. */
  readonly first: string | null;
  /** Last possible day, YYYY-MM-DD; null for an open end. */
  readonly last: string | null;
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'interval';
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

/** Whether the text is a date of our EDTF subset. */
export const isEdtf = (value: string): boolean => readEdtf(value) !== null;

/** The days that a published date may mean, or null when the text is not of the subset. */
export const readEdtf: (value: string) => DateRange | null = remembering(read);

function read(value: string): DateRange | null {
  const parts = value.split('/');
  if (parts.length === 1) return readPoint(value);
  if (parts.length !== 2) return null;
  const [start, end] = parts.map((part) => (part === '..' ? open : readPoint(part)));
  if (!start || !end || (start === open && end === open)) return null;
  if (start.first !== null && end.last !== null && start.first > end.last) return null;
  return {
    first: start.first,
    last: end.last,
    precision: 'interval',
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
}

const open: DateRange = { first: null, last: null, precision: 'interval', approximate: false, uncertain: false };

function readPoint(value: string): DateRange | null {
  const match = shape.exec(value);
  if (!match) return null;
  const [, year = '', month, day, mark = ''] = match;
  const days = daysOf(year, month, day);
  return days && { ...days, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
}

function daysOf(year: string, month: string | undefined, day: string | undefined) {
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' as const };
  const number = Number(month);
  if (number >= 21 && number <= 24) return day === undefined ? season(year, number) : null;
  if (number < 1 || number > 12) return null;
  const length = monthLength(Number(year), number);
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, precision: 'month' as const };
  if (Number(day) < 1 || Number(day) > length) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, precision: 'day' as const };
}

/** Seasons of the northern hemisphere: 21 spring, 22 summer, 23 autumn, 24 winter (from December on). */
function season(year: string, number: number) {
  const precision = 'season' as const;
  if (number === 21) return { first: `${year}-03-01`, last: `${year}-05-31`, precision };
  if (number === 22) return { first: `${year}-06-01`, last: `${year}-08-31`, precision };
  if (number === 23) return { first: `${year}-09-01`, last: `${year}-11-30`, precision };
  const next = Number(year) + 1;
  return { first: `${year}-12-01`, last: `${next}-02-${monthLength(next, 2)}`, precision };
}

function monthLength(year: number, month: number) {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
