import { readEdtf } from '#schemas/edtf.ts';

/** The days that a date may mean, as numbers that grow with the days; not a number where it is open, unknown or in doubt: nothing is earlier or later than that. */
export interface Days {
  first: number;
  last: number;
}

/** Whether the first date is certainly later: every day it may mean is after every day the second may mean. Approximate and uncertain dates prove nothing. */
export const isAfter = (a: string | null, b: string | null) => isLater(daysOf(a), daysOf(b));

/** Whether all days of the first are after all days of the second. */
const isLater = (a: Days, b: Days) => a.first > b.last;

/** The first and the last year that a date may mean; null where it is open. */
export function yearRange(date: string): { first: number | null; last: number | null } {
  const range = readEdtf(date);
  return { first: yearOf(range?.first), last: yearOf(range?.last) };
}

const yearOf = (day: string | null | undefined) => (day ? Number(day.slice(0, 4)) : null);

/** Dates that were read before: there are far fewer different ones than cells. */
const known = new Map<string, Days>();
const knownLimit = 50_000;
const noDays: Days = { first: NaN, last: NaN };

/** The days of a date. */
export function daysOf(date: string | null): Days {
  if (date === null) return noDays;
  const days = known.get(date);
  if (days !== undefined) return days;
  if (known.size >= knownLimit) known.clear();
  const read = readDays(date);
  known.set(date, read);
  return read;
}

function readDays(date: string): Days {
  const range = readEdtf(date);
  if (range === null || range.approximate || range.uncertain) return noDays;
  return { first: numberOf(range.first), last: numberOf(range.last) };
}

const numberOf = (day: string | null) => (day === null ? NaN : Number(day.replaceAll('-', '')));
