import type { Item } from './grant-view.ts';
import { grantYear } from './grant-view.ts';
import type { Joined } from './join.ts';
import { yearOf, yearsOf } from './year.ts';

type CoverageState = 'known' | 'looked' | 'unknown';

/** What is known of one year, item by item. */
export interface CoverageYear {
  year: number;
  states: Record<CoverageItem, CoverageState>;
}

/** The items of the coverage chart, in the order of the chain. */
export const coverageItems = [
  'budget',
  'calls',
  'applications',
  'winners',
  'amounts',
  'payments',
  'indicators',
] as const satisfies readonly Item[];
type CoverageItem = (typeof coverageItems)[number];

/** For every year from the first to the last record: is at least one record of the item known, was it looked for in vain, or neither. */
export function coverageByYear(joined: Joined): CoverageYear[] {
  const known = knownYears(joined);
  const looked = lookedYears(joined);
  const years = [...known.values()].flatMap((set) => [...set]);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years, ...lookedAll(looked)), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const state = (item: CoverageItem): CoverageState =>
      known.get(item)?.has(year) ? 'known' : looked.get(item)?.has(year) ? 'looked' : 'unknown';
    return {
      year,
      states: Object.fromEntries(coverageItems.map((item) => [item, state(item)])) as CoverageYear['states'],
    };
  });
}

function knownYears({ dataset, callsById }: Joined): Map<CoverageItem, Set<number>> {
  const of = (values: (number | null | undefined)[]) => new Set(values.filter((value) => value != null));
  const callYear = (call: (typeof dataset.calls)[number]) => call.year ?? yearOf(call.announced);
  const yearOfGrant = (grant: (typeof dataset.winners)[number]) =>
    grantYear(grant, callsById.get(grant.call ?? '') ?? null);
  return new Map([
    [
      'budget',
      of([
        ...dataset.budgets.filter(({ amount }) => amount !== null).map(({ year }) => year),
        ...dataset.calls.filter(({ budget }) => budget !== null).map(callYear),
      ]),
    ],
    ['calls', of(dataset.calls.map(callYear))],
    ['applications', of(dataset.calls.filter(({ applications }) => applications !== null).map(callYear))],
    ['winners', of(dataset.winners.filter(({ recipient }) => recipient !== null).map(yearOfGrant))],
    ['amounts', of(dataset.winners.filter(({ amount }) => amount !== null).map(yearOfGrant))],
    ['payments', of(dataset.payments.map(({ date }) => yearOf(date)))],
    [
      'indicators',
      of(dataset.results.filter(({ actual }) => actual !== null).flatMap(({ as_of }) => yearsOf(as_of).slice(0, 1))),
    ],
  ]);
}

function lookedYears({ dataset, callsById, grantsById }: Joined) {
  const years = new Map<Item, Set<number>>();
  for (const { item, year, subject } of dataset.lookups) {
    const [table, id = ''] = subject.split('/');
    const call = table === 'calls' ? callsById.get(id) : undefined;
    const grant = table === 'winners' ? grantsById.get(id) : undefined;
    const at = year ?? call?.year ?? (grant ? grantYear(grant, callsById.get(grant.call ?? '') ?? null) : null);
    if (at !== null) years.set(item, (years.get(item) ?? new Set<number>()).add(at));
  }
  return years;
}

function lookedAll(looked: ReadonlyMap<Item, ReadonlySet<number>>) {
  return coverageItems.flatMap((item) => [...(looked.get(item) ?? [])]);
}
