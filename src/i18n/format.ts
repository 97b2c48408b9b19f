/** Everything that is written differently in the three languages: numbers, money, plurals, lists, dates. Intl is used behind this file only. */
export { date, moment, shortDate, shortMoment } from './date.ts';
export type { DateForm } from './date-words.ts';
export { alternatives, compare, list } from './list.ts';
export { money, moneyOf, moneySum, moreGrants, plainMoney } from './money.ts';
export { digits, fileSize, number, percent, qualified, qualifierWord, unknown } from './number.ts';
export { plural, pluralUnit } from './plural.ts';
