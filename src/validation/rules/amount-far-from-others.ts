import type { Grant } from '#schemas/index.ts';
import { country } from '../country.ts';
import { datasetRule } from '../rule.ts';

/** Fewer others prove nothing. */
const enough = 3;

/** The grants of one call are of one order: one that is a hundred times larger or smaller than the middle of the others was probably written in another unit. */
export const amountFarFromOthers = datasetRule('amount-far-from-others', 'warning', function* ({ joined }) {
  for (const grants of joined.grantsByCall.values()) {
    const single = grants.filter((grant) => amountOf(grant) > 0);
    if (single.length <= enough) continue;
    const sorted = single.map(amountOf).sort((a, b) => a - b);
    for (const grant of single) {
      const amount = amountOf(grant);
      const middle = middleWithout(amount, sorted);
      if (Math.max(amount / middle, middle / amount) < country.timesOfOthers) continue;
      yield { record: grant, column: 'amount', value: String(amount), params: { amount, middle } };
    }
  }
});

/** The amount of one project; of several together, or of none that is known, 0. */
const amountOf = ({ amount, projects }: Grant) => ((projects ?? 1) === 1 ? (amount ?? 0) : 0);

/** The upper middle of sorted amounts when one of them is taken out. */
function middleWithout(amount: number, sorted: readonly number[]): number {
  const at = Math.floor((sorted.length - 1) / 2);
  return (amount > (sorted[at] ?? 0) ? sorted[at] : sorted[at + 1]) ?? 0;
}
