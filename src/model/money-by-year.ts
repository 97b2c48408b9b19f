import type { Budget, Call, Grant, Payment } from '#schemas/index.ts';
import { callYear, grantYear } from './grant-year.ts';
import type { Joined } from './join.ts';
import { rowsOf } from './derived/figure.ts';
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
  /** Whether sources name another amount for the same thing, or the money is not called state social order outright: no headline. */
  doubted: boolean;
  sources: string[];
  /** The rows that it is made of, as table/id. */
  rows: string[];
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
    ...callEntries(joined, calls),
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

/** Budget figures with what other sources say of them; one that repeats an award is left to the award. */
function budgetEntries(joined: Joined, budgets: readonly Budget[]): Entry[] {
  const own = budgets.filter((budget) => !joined.repeatedAward.has(budget));
  const amounts = Map.groupBy(own, kindOf);
  return own.flatMap((budget) => {
    const { sources, others } = proofOf(joined, 'budgets', budget, 'amount');
    const rivals = others.filter(({ value }) => Number(value) !== budget.amount);
    const agreeing = others.filter((claim) => !rivals.includes(claim)).map(({ source }) => source);
    const like = amounts.get(kindOf(budget)) ?? [];
    const doubted =
      budget.basis !== 'explicit' ||
      rivals.length > 0 ||
      like.some(({ amount }) => amount !== null && amount !== budget.amount);
    const base = { kind: budget.measure, budget, sum: null, doubted, rows: rowsOf('budgets', [budget]) };
    const mark: MoneyMark = {
      ...base,
      rival: false,
      sources: [...new Set([...sources, ...agreeing])],
      money: { amount: budget.amount, qualifier: budget.amount_qualifier ?? 'exact' },
    };
    const rivalMarks = rivals.map((claim): MoneyMark => ({
      ...base,
      rival: true,
      sources: [claim.source],
      money: { amount: Number(claim.value), qualifier: claim.qualifier ?? 'exact' },
    }));
    return [mark, ...rivalMarks].map((one) => ({ year: budget.year, mark: one }));
  });
}

/** What makes two budget figures statements about the same money. */
const kindOf = ({ year, place, scope, level, measure, organization, call }: Budget) =>
  [
    year,
    place,
    scope,
    level,
    measure,
    scope === 'one-body' ? organization : '',
    scope === 'competition' ? call : '',
  ].join('|');

/** Budgets of calls that no budget figure tells, here or on another page. */
function callEntries(joined: Joined, calls: readonly Call[]): Entry[] {
  const isInBudgets = ({ id }: Call) => (joined.budgetsByCall.get(id) ?? []).some(({ amount }) => amount !== null);
  const own = calls.filter((call) => call.budget !== null && !isInBudgets(call));
  return [...Map.groupBy(own, callYear)].map(([year, inYear]) => {
    const sum = addMoney(inYear.map((call) => ({ amount: call.budget, qualifier: call.budget_qualifier ?? 'exact' })));
    const sources = [...new Set(inYear.flatMap((call) => proofOf(joined, 'calls', call, 'budget').sources))];
    const doubted = inYear.some((call) => isDoubted(joined, 'calls', call, 'budget'));
    const rows = rowsOf('calls', inYear);
    return { year, mark: { kind: 'planned', money: sum, sum, budget: null, rival: false, doubted, sources, rows } };
  });
}

/** Whether a source names another amount, or the record does not call the money state social order outright. */
function isDoubted(joined: Joined, table: 'calls' | 'winners', record: Call | Grant, column: 'budget' | 'amount') {
  const amount = (record as Partial<Record<typeof column, number | null>>)[column];
  return (
    record.basis !== 'explicit' ||
    proofOf(joined, table, record, column).others.some(({ value }) => Number(value) !== amount)
  );
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
    const doubted = known.some((grant) => isDoubted(joined, 'winners', grant, 'amount'));
    const rows = rowsOf('winners', known.length > 0 ? known : inYear);
    return { year, mark: { kind: 'awarded', money: sum, sum, budget: null, rival: false, doubted, sources, rows } };
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
        doubted: false,
        sources: [...new Set(inYear.map(({ source }) => source))],
        rows: rowsOf('payments', inYear),
      },
    };
  });
}
