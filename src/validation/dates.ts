import { readEdtf } from '#schemas/edtf.ts';

/** Whether the first date is certainly later: every day it may mean is after every day the second may mean. Approximate and uncertain dates prove nothing. */
export function isAfter(a: string | null, b: string | null): boolean {
  const later = a === null ? null : readEdtf(a);
  const earlier = b === null ? null : readEdtf(b);
  if (!later?.first || !earlier?.last) return false;
  return isFirm(later) && isFirm(earlier) && later.first > earlier.last;
}

/** The first and the last year that a date may mean; null where it is open. */
export function yearRange(date: string): { first: number | null; last: number | null } {
  const range = readEdtf(date);
  return { first: yearOf(range?.first), last: yearOf(range?.last) };
}

const yearOf = (day: string | null | undefined) => (day ? Number(day.slice(0, 4)) : null);
const isFirm = ({ approximate, uncertain }: { approximate: boolean; uncertain: boolean }) => !approximate && !uncertain;
