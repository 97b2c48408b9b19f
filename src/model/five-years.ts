import { statusByYear } from './status-by-year.ts';
import type { Joined } from './join.ts';

/** Years from the first to the last, both included. */
export interface Years {
  first: number;
  last: number;
}

/** The years of the record in fives of the calendar (2011–2015, 2016–2020), oldest first: their addresses stay when a year is added. */
export function fiveYears(joined: Joined): Years[] {
  const years = statusByYear(joined).map(({ year }) => year);
  const fives = Map.groupBy(years, (year) => Math.floor((year - 1) / 5));
  return [...fives.values()].map((five) => ({ first: Math.min(...five), last: Math.max(...five) }));
}

/** Whether a year lies within years; null as the years is all of them, known or not. */
export const isWithin = (year: number | null, years: Years | null) =>
  years === null || (year !== null && year >= years.first && year <= years.last);
