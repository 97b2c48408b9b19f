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
    for (const grant of single) {
      const middle = medianOf(single.filter((other) => other !== grant).map(amountOf));
      const times = Math.max(amountOf(grant) / middle, middle / amountOf(grant));
      if (times < country.timesOfOthers) continue;
      const amount = amountOf(grant);
      yield { record: grant, column: 'amount', value: String(amount), params: { amount, middle } };
    }
  }
});

/** The amount of one project; of several together, or of none that is known, 0. */
const amountOf = ({ amount, projects }: Grant) => ((projects ?? 1) === 1 ? (amount ?? 0) : 0);

function medianOf(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
