import { country } from '../country.ts';
import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';
import { rowsWith } from '../rows-with.ts';

const { firstLaw } = country;

const dated = [
  ['calls', 'announced'],
  ['calls', 'deadline'],
  ['winners', 'awarded'],
  ['winners', 'signed'],
  ['payments', 'date'],
] as const;

/** Competitions and grants are not older than the first law on the social order. */
export const dateBeforeLaw = rowRule('date-before-law', 'warning', function* (checked) {
  for (const [table, column] of dated)
    for (const { record, text } of rowsWith(checked, table, column, (date) => isAfter(firstLaw, date)))
      yield { record, column, value: text, params: { year: firstLaw } };
});
