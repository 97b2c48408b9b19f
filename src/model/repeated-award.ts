import type { Budget, Grant } from '#schemas/index.ts';
import type { Dataset } from './dataset.ts';

/**
 * The budget figures that repeat the sum of an award: the row says so, or the same source says the same amount of the same year and
 * payer once. Such a figure must fill the stage «awarded» only.
 */
export function repeatedAwards({ budgets, winners, calls }: Dataset, yearOf: (grant: Grant) => number | null) {
  const callsById = new Map(calls.map((call) => [call.id, call]));
  const payer = (grant: Grant) => grant.customer ?? callsById.get(grant.call ?? '')?.customer ?? null;
  const amounts = new Set(budgets.map(({ amount }) => amount));
  const awards = new Map(
    winners
      .filter(({ amount }) => amount !== null && amounts.has(amount))
      .map((grant) => [statement(grant.source, grant.amount, yearOf(grant), payer(grant)), grant] as const),
  );
  const grantsById = new Map(winners.map((grant) => [grant.id, grant]));
  const awardOf = ({ repeats, source, amount, year, organization }: Budget) =>
    grantsById.get(repeats ?? '') ??
    (amount === null ? undefined : awards.get(statement(source, amount, year, organization)));
  return new Map(
    budgets.flatMap((budget): [Budget, Grant][] => {
      const award = awardOf(budget);
      return award ? [[budget, award]] : [];
    }),
  );
}

const statement = (source: string, amount: number | null, year: number | null, payer: string | null) =>
  [source, amount, year, payer].join('|');
