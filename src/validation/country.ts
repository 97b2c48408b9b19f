import given from './country.json' with { type: 'json' };

/**
 * What the rules know of the country in numbers and patterns, from src/validation/country.json; another country changes that file and no rule.
 * `firstLaw`: year of the first law on the social order, No. 162 of 21 July 2008. `amounts`: what one grant or competition can cost, in som; a slip by a thousand falls outside.
 * `box`: a box around the country, in degrees. `phone`: +996 or 0, then nine digits with spaces, hyphens or brackets between them. `personalNumber`: of a citizen, 1 or 2,
 * the day of birth as DDMMYYYY, five digits; state codes of places begin with 4, numbers of organizations with 0. `longestTitle`: in letters.
 * `timesOfOthers`: how many times larger or smaller than the others of its call an amount is doubted. `smallGroup`: so many people of a group in need cannot be recognised.
 */
export const country = {
  ...given,
  phone: new RegExp(given.phone),
  personalNumber: new RegExp(given.personalNumber),
} as const;
