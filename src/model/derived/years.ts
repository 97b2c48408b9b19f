import { statusItems, type YearStatus } from '../status-by-year.ts';
import { tally, type FigureFacts, type Value } from './figure.ts';

/** Figures of the years from the first to the last record. */
export const yearFigures = {
  years: { unit: 'years', unknown: 'none' },
  'years-empty': { unit: 'years', outOf: 'years', unknown: 'none' },
} satisfies Record<string, FigureFacts>;

/** Figures of one year. */
export const oneYearFigures = {
  'items-known': { unit: 'items', unknown: 'not-counted' },
} satisfies Record<string, FigureFacts>;

/** How many items of the status matrix are known of a year. */
export const knownItems = ({ states }: YearStatus) => statusItems.filter((item) => states[item] === 'known').length;

/** The figures of all years. */
export const ofYears = (years: readonly YearStatus[]): Record<keyof typeof yearFigures, Value> => ({
  years: tally(years.length, []),
  'years-empty': tally(years.filter((year) => knownItems(year) === 0).length, [], years.length),
});

/** The figures of one year. */
export const ofYear = (year: YearStatus): Record<keyof typeof oneYearFigures, Value> => ({
  'items-known': tally(knownItems(year), [], statusItems.length),
});
