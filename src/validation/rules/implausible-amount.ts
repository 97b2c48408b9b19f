import { country } from '../country.ts';
import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

const ranges = [
  ['winners', 'amount'],
  ['winners', 'cofinancing'],
  ['calls', 'budget'],
  ['calls', 'project_cap'],
] as const;
const { least: low, most: high } = country.amounts;

/** Amounts are in som, neither in thousands nor a thousand times too high. */
export const implausibleAmount = rowRule('implausible-amount', 'warning', function* ({ dataset }) {
  for (const [table, column] of ranges) {
    for (const record of dataset[table]) {
      const amount = textCellOf(record, column);
      if (typeof amount === 'number' && amount !== 0 && (amount < low || amount > high))
        yield { record, column, value: String(amount), params: { amount, low, high } };
    }
  }
});
