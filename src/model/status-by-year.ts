import { callYear, grantYear } from './grant-year.ts';
import type { Joined } from './join.ts';
import { knownOfCall, knownOfGrant, type Item } from './known.ts';
import { memo } from './memo.ts';
import { yearOf } from './year.ts';

type ItemState = 'known' | 'looked' | 'unknown';

/** What is known of one year, item by item. */
export interface YearStatus {
  year: number;
  states: Record<StatusItem, ItemState>;
}

/** The items of the status matrix, in the order of the chain. */
export const statusItems = [
  'budget',
  'calls',
  'applications',
  'winners',
  'amounts',
  'payments',
  'indicators',
] as const satisfies readonly Item[];
type StatusItem = (typeof statusItems)[number];

/** For every year from the first to the last record: is at least one record of the item known, was it looked for in vain, or neither. */
export const statusByYear = memo((joined: Joined): readonly YearStatus[] => {
  const known = knownYears(joined);
  const looked = lookedYears(joined);
  const years = [...known.values()].flatMap((set) => [...set]);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years, ...lookedAll(looked)), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const state = (item: StatusItem): ItemState =>
      known.get(item)?.has(year) ? 'known' : looked.get(item)?.has(year) ? 'looked' : 'unknown';
    return {
      year,
      states: Object.fromEntries(statusItems.map((item) => [item, state(item)])) as YearStatus['states'],
    };
  });
});

/** For every item the years in which it is known of at least one budget figure, call or grant. */
function knownYears(joined: Joined): Map<StatusItem, Set<number>> {
  const { budgets, calls, winners, payments } = joined.dataset;
  const years = new Map(statusItems.map((item) => [item, new Set<number>()]));
  const add = (item: StatusItem, year: number | null) => year !== null && years.get(item)?.add(year);
  for (const { amount, year } of budgets) if (amount !== null) add('budget', year);
  for (const { date } of payments) add('payments', yearOf(date));
  for (const call of calls) {
    const known = knownOfCall(joined, call);
    for (const item of ['budget', 'calls', 'applications'] as const) if (known[item]) add(item, callYear(call));
  }
  for (const grant of winners) {
    const known = knownOfGrant(joined, grant);
    for (const item of ['winners', 'amounts', 'indicators'] as const)
      if (known[item]) add(item, grantYear(joined, grant));
  }
  return years;
}

function lookedYears(joined: Joined) {
  const years = new Map<Item, Set<number>>();
  for (const { item, year, subject } of joined.dataset.lookups) {
    const [table, id = ''] = subject.split('/');
    const call = table === 'calls' ? joined.callsById.get(id) : undefined;
    const grant = table === 'winners' ? joined.grantsById.get(id) : undefined;
    const at = year ?? call?.year ?? (grant ? grantYear(joined, grant) : null);
    if (at !== null) years.set(item, (years.get(item) ?? new Set<number>()).add(at));
  }
  return years;
}

function lookedAll(looked: ReadonlyMap<Item, ReadonlySet<number>>) {
  return statusItems.flatMap((item) => [...(looked.get(item) ?? [])]);
}
