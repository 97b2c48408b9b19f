import { readEdtf } from '#schemas/edtf.ts';

/** name: the day itself; when: on that day; of: belonging to that day, as before the number of an act. */
export type DateForm = 'name' | 'when' | 'of';

/** What an interval means: a moment that lies somewhere within it, or a period that fills it. */
export type DateSense = 'moment' | 'period';

/** One end of a date of our EDTF subset. */
export interface DatePoint {
  precision: 'day' | 'month' | 'season' | 'year';
  year: number;
  /** 1 to 12; of a season its first month; 1 for a year. */
  month: number;
  day: number;
  approximate: boolean;
  uncertain: boolean;
}

/** How one language writes dates. Marks are the words for «about» and «probably», or empty. */
export interface DateWords {
  point: (point: DatePoint, form: DateForm, mark: string) => string;
  span: (start: DatePoint, end: DatePoint, form: DateForm, marks: [start: string, end: string]) => string;
  from: (start: DatePoint, form: DateForm, mark: string) => string;
  until: (end: DatePoint, form: DateForm, mark: string) => string;
  /** A moment that lies at or after a date. */
  notBefore: (start: DatePoint, form: DateForm, mark: string) => string;
  /** A moment that lies at or before a date. */
  notAfter: (end: DatePoint, form: DateForm, mark: string) => string;
  /** A moment that lies between two dates. */
  between: (start: DatePoint, end: DatePoint, form: DateForm, marks: [start: string, end: string]) => string;
  marks: { approximate: string; uncertain: string };
}

/** Reads one end of a date; the open end `..` is null. */
export function datePoint(value: string): DatePoint | null {
  if (value === '..') return null;
  const range = readEdtf(value);
  if (!range?.first || range.precision === 'interval') throw new Error(`unknown date: ${value}`);
  const [year = 0, month = 0, day = 0] = range.first.split('-').map(Number);
  return { precision: range.precision, year, month, day, approximate: range.approximate, uncertain: range.uncertain };
}

/** Spring 0, summer 1, autumn 2, winter 3. */
export const seasonOf = ({ month }: DatePoint): number => month / 3 - 1;

/** Winter begins in one year and ends in the next: «2014–2015». */
export const seasonYears = (point: DatePoint): string =>
  point.month === 12 ? `${point.year}–${point.year + 1}` : String(point.year);

/** Whether the two ends may share one year in writing: days or months of one year. */
export const shareYear = (start: DatePoint, end: DatePoint): boolean =>
  start.year === end.year && [start, end].every(({ precision }) => precision === 'day' || precision === 'month');

/** Whether the two ends are days of one month. */
export const shareMonth = (start: DatePoint, end: DatePoint): boolean =>
  shareYear(start, end) && [start, end].every(({ precision }) => precision === 'day') && start.month === end.month;
