import { country } from '../country.ts';
import { hasText } from '../checked.ts';
import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

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
  for (const [table, column] of dated) {
    if (!hasText(checked, table, column, (date) => isAfter(firstLaw, date))) continue;
    for (const record of checked.dataset[table]) {
      const date = textCellOf(record, column);
      if (typeof date === 'string' && isAfter(firstLaw, date))
        yield { record, column, value: date, params: { year: firstLaw } };
    }
  }
});
