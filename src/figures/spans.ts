import { runs } from '#charts/runs.ts';

/** Joins consecutive years: «2011–2012», «2017». */
export const spans = (years: readonly number[]): string[] =>
  runs(years).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
