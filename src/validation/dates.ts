import { readEdtf } from '#schemas/edtf.ts';

/** The days that a date may mean, as YYYY-MM-DD; null where it is open. */
interface Span {
  first: string | null;
  last: string | null;
  /** Whether the date is neither approximate nor uncertain. */
  firm: boolean;
}

/** Whether the first date is certainly later: every day it may mean is after every day the second may mean. Approximate and uncertain dates prove nothing. */
export function isAfter(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (isDay(a) && isDay(b)) return a > b;
  const later = spanOf(a);
  const earlier = spanOf(b);
  if (!later?.first || !earlier?.last) return false;
  return later.firm && earlier.firm && later.first > earlier.last;
}

/** Whether a date is one day, without doubts: most are, and their texts stand in the order of the days. */
const isDay = (date: string) => date.length === 10 && /^\d{4}-\d\d-\d\d$/.test(date);

/** The first and the last year that a date may mean; null where it is open. */
export function yearRange(date: string): { first: number | null; last: number | null } {
  const span = spanOf(date);
  return { first: yearOf(span?.first), last: yearOf(span?.last) };
}

const yearOf = (day: string | null | undefined) => (day ? Number(day.slice(0, 4)) : null);

/** Dates that were read before: there are far fewer different ones than cells. */
const known = new Map<string, Span | null>();
const knownLimit = 50_000;

function spanOf(date: string): Span | null {
  const span = known.get(date);
  if (span !== undefined) return span;
  if (known.size >= knownLimit) known.clear();
  const range = readEdtf(date);
  const read = range && { first: range.first, last: range.last, firm: !range.approximate && !range.uncertain };
  known.set(date, read);
  return read;
}
