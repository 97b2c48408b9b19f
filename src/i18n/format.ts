/** Functions for what the three languages write differently: numbers, money, plurals, lists, dates. Only the modules behind this file use Intl. */
export { date, moment, shortDate, shortMoment } from './date.ts';
export type { DateForm } from './date-words.ts';
export { alternatives, compare, list, listWith } from './list.ts';
export { money, moneyOf, moneySum, moreGrants, plainMoney } from './money.ts';
export { digits, fileSize, number, percent, qualified, qualifierWord, unknown } from './number.ts';
export { plural, pluralUnit } from './plural.ts';
