import type { Budget, Call, Grant, Payment } from '#schemas/index.ts';
import { callYear, grantYear } from './grant-year.ts';
import type { Joined } from './join.ts';
import { addMoney, type Money, type MoneySum } from './money.ts';
import { proofOf } from './proof.ts';
import { yearOf } from './year.ts';

type MoneyKind = 'planned' | 'approved' | 'awarded' | 'paid' | 'spent';

/** One statement about money in one year. */
export interface MoneyMark {
  kind: MoneyKind;
  money: Money;
  /** The budget figure, when the mark is one: figures of different scope are never added. */
  budget: Budget | null;
  /** The sum over grants or payments, when the mark is one. */
  sum: MoneySum | null;
  /** Whether this is a statement of another source about the mark before it. */
  rival: boolean;
  sources: string[];
}

export interface MoneyYear {
  /** null: the year is not known. */
  year: number | null;
  marks: MoneyMark[];
}

export interface MoneyFacts {
  budgets: readonly Budget[];
  calls: readonly Call[];
  grants: readonly Grant[];
}

/** Money by year, oldest first, years without any statement between the first and the last included; the unknown year last. */
export function moneyByYear(joined: Joined, { budgets, calls, grants }: MoneyFacts): MoneyYear[] {
  const entries = [
    ...budgetEntries(joined, budgets),
    ...callEntries(joined, calls, budgets),
    ...grantEntries(joined, grants),
    ...paymentEntries(joined, grants),
  ];
  const byYear = Map.groupBy(entries, ({ year }) => year);
  const years = [...byYear.keys()].filter((year) => year !== null);
  const span =
    years.length === 0
      ? []
      : Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, i) => Math.min(...years) + i);
  return [...span, ...(byYear.has(null) ? [null] : [])].map((year) => ({
    year,
    marks: (byYear.get(year) ?? []).map(({ mark }) => mark),
  }));
}

interface Entry {
  year: number | null;
  mark: MoneyMark;
}

function budgetEntries(joined: Joined, budgets: readonly Budget[]): Entry[] {
  return budgets.flatMap((budget) => {
    const { sources, others } = proofOf(joined, 'budgets', budget, 'amount');
    const base = { kind: budget.measure, budget, sum: null };
    const own = {
      ...base,
      rival: false,
      sources,
      money: { amount: budget.amount, qualifier: budget.amount_qualifier ?? 'exact' },
    } satisfies MoneyMark;
    const rivals = others.map((claim): MoneyMark => ({
      ...base,
      rival: true,
      sources: [claim.source],
      money: { amount: Number(claim.value), qualifier: claim.qualifier ?? 'exact' },
    }));
    return [own, ...rivals].map((mark) => ({ year: budget.year, mark }));
  });
}

/** Budgets of calls that no budget figure repeats. */
function callEntries(joined: Joined, calls: readonly Call[], budgets: readonly Budget[]): Entry[] {
  const covered = new Set(budgets.map(({ call }) => call));
  const own = calls.filter((call) => call.budget !== null && !covered.has(call.id));
  const byYear = Map.groupBy(own, callYear);
  return [...byYear].map(([year, inYear]) => {
    const sum = addMoney(inYear.map((call) => ({ amount: call.budget, qualifier: call.budget_qualifier ?? 'exact' })));
    const sources = [...new Set(inYear.flatMap((call) => proofOf(joined, 'calls', call, 'budget').sources))];
    return { year, mark: { kind: 'planned', money: sum, sum, budget: null, rival: false, sources } };
  });
}

/** The awards of a year, aggregates and their parts not doubled. */
function grantEntries(joined: Joined, grants: readonly Grant[]): Entry[] {
  const byYear = Map.groupBy(joined.topGrants(grants), (grant) => grantYear(joined, grant));
  return [...byYear].map(([year, inYear]) => {
    const sum = addMoney(inYear.map(joined.moneyOfGrant));
    const known = inYear.filter((grant) => grant.amount !== null);
    const sources = [
      ...new Set(
        (known.length > 0 ? known : inYear).flatMap((grant) => proofOf(joined, 'winners', grant, 'amount').sources),
      ),
    ];
    return { year, mark: { kind: 'awarded', money: sum, sum, budget: null, rival: false, sources } };
  });
}

function paymentEntries(joined: Joined, grants: readonly Grant[]): Entry[] {
  const payments = grants.flatMap((grant): Payment[] => joined.paymentsByGrant.get(grant.id) ?? []);
  const byYear = Map.groupBy(payments, ({ date }) => yearOf(date));
  return [...byYear].map(([year, inYear]) => {
    const sum = addMoney(inYear.map(({ amount }) => ({ amount, qualifier: 'exact' })));
    return {
      year,
      mark: {
        kind: 'paid',
        money: sum,
        sum,
        budget: null,
        rival: false,
        sources: [...new Set(inYear.map(({ source }) => source))],
      },
    };
  });
}
