import { readEdtf } from '#schemas/edtf.ts';
import type { Call, Grant, Lookup, Organization, Payment, Place, Programme, Result } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { memo } from './memo.ts';
import { addMoney, type Money, type MoneySum } from './money.ts';
import { grantYear } from './grant-year.ts';
import { knownOfGrant, type Item } from './known.ts';
import { sharedSum } from './shared-sum.ts';

/** Whether a link of the chain is known, was looked for in vain, has not been looked for, or is not yet due. */
export type LinkState = 'known' | 'not-found' | 'unknown' | 'not-due';

interface ChainLink {
  item: Item;
  state: LinkState;
  /** The search that found nothing, where there is one. */
  lookup: Lookup | null;
}

/** Everything about one grant. */
export interface GrantView {
  grant: Grant;
  call: Call | null;
  programme: Programme | null;
  customer: Organization | null;
  recipient: Organization | null;
  place: Place | null;
  /** The aggregate or shared row that includes this grant. */
  whole: Grant | null;
  /** The common row whose amount this grant shares, when it has none of its own. */
  shared: Grant | null;
  parts: Grant[];
  payments: Payment[];
  paid: MoneySum;
  /** The amount that can be shown: the grant's own; null when only a shared sum is known. */
  money: Money;
  results: Result[];
  lookups: Lookup[];
  year: number | null;
  chain: ChainLink[];
}

/** Everything about one grant, joined once. */
export const grantView = memo(makeView);

function makeView(joined: Joined, grant: Grant): GrantView {
  const call = joined.callsById.get(grant.call ?? '') ?? null;
  const payments = joined.paymentsByGrant.get(grant.id) ?? [];
  const results = joined.resultsBySubject.get(`winners/${grant.id}`) ?? [];
  const lookups = [
    ...(joined.lookupsBySubject.get(`winners/${grant.id}`) ?? []),
    ...(call ? (joined.lookupsBySubject.get(`calls/${call.id}`) ?? []) : []),
  ];
  const view = {
    grant,
    call,
    programme: joined.programmesById.get(call?.programme ?? '') ?? null,
    customer: joined.organizationsById.get(grant.customer ?? call?.customer ?? '') ?? null,
    recipient: joined.organizationsById.get(grant.recipient ?? '') ?? null,
    place: joined.placesById.get(grant.place ?? '') ?? null,
    whole: joined.grantsById.get(grant.part_of ?? '') ?? null,
    shared: sharedSum(joined, grant),
    parts: joined.partsByGrant.get(grant.id) ?? [],
    payments,
    paid: addMoney(payments.map(({ amount }) => ({ amount, qualifier: 'exact' }))),
    money: joined.moneyOfGrant(grant),
    results,
    lookups,
    year: grantYear(joined, grant),
  };
  return { ...view, chain: chainOf(joined, grant, lookups) };
}

/** The links of the chain that are drawn for every grant, in their order. */
export const chainItems = [
  'programme',
  'calls',
  'applications',
  'winners',
  'amounts',
  'contract',
  'payments',
  'indicators',
  'evaluation',
] as const satisfies readonly Item[];

/** Links that nobody can expect while a grant still runs. */
const late: ReadonlySet<Item> = new Set(['indicators', 'evaluation']);

/** The chain programme → call → applications → winner → amount → contract → payments → results → evaluation. */
function chainOf(joined: Joined, grant: Grant, lookups: readonly Lookup[]): ChainLink[] {
  const known = knownOfGrant(joined, grant);
  const running = isRunning(grant, joined.today);
  return chainItems.map((item) => {
    const lookup = lookups.find((candidate) => candidate.item === item) ?? null;
    const isKnown = known[item] ?? false;
    return { item, lookup: isKnown ? null : lookup, state: stateOf(isKnown, running && late.has(item), lookup) };
  });
}

function stateOf(known: boolean, notDue: boolean, lookup: Lookup | null): LinkState {
  if (known) return 'known';
  if (notDue) return 'not-due';
  return lookup ? 'not-found' : 'unknown';
}

/** Whether a grant ends after the date of the data version, so that no report can be expected yet. */
function isRunning({ end }: Grant, today: string | null) {
  const last = end === null ? null : readEdtf(end)?.last;
  return last != null && today !== null && last > today;
}
