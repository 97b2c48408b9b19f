import { readEdtf } from '#schemas/edtf.ts';
import type { codelists } from '#schemas/codelists.ts';
import type { Call, Grant, Lookup, Organization, Payment, Place, Programme, Result } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { addMoney, type Money, type MoneySum } from './money.ts';
import { saysOutcome } from './outcome.ts';
import { yearOf } from './year.ts';

export type Item = keyof typeof codelists.items;

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

const made = new WeakMap<Joined, Map<Grant, GrantView>>();

/** Everything about one grant, joined once; `today` is the date of the data version. */
export function grantView(joined: Joined, grant: Grant, today: string): GrantView {
  const views = made.get(joined) ?? new Map<Grant, GrantView>();
  const view = views.get(grant) ?? makeView(joined, grant, today);
  made.set(joined, views.set(grant, view));
  return view;
}

function makeView(joined: Joined, grant: Grant, today: string): GrantView {
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
    parts: joined.partsByGrant.get(grant.id) ?? [],
    payments,
    paid: addMoney(payments.map(({ amount }) => ({ amount, qualifier: 'exact' }))),
    money: joined.moneyOfGrant(grant),
    results,
    lookups,
    year: grantYear(grant, call),
  };
  return { ...view, chain: chainOf(view, today) };
}

/** The year whose money a grant is: of its call, else of its award, contract or start. */
export function grantYear(grant: Grant, call: Call | null): number | null {
  return (
    call?.year ??
    yearOf(grant.awarded) ??
    yearOf(grant.signed) ??
    yearOf(grant.start) ??
    yearOf(call?.announced ?? null)
  );
}

/** The chain programme → call → applications → winner → amount → contract → payments → results → evaluation. */
function chainOf(
  { grant, call, programme, whole, payments, results, lookups }: Omit<GrantView, 'chain'>,
  today: string,
): ChainLink[] {
  const running = isRunning(grant, today);
  const known: readonly (readonly [Item, boolean, boolean?])[] = [
    ['programme', programme !== null],
    ['calls', call !== null && call.announced !== null],
    ['applications', call?.applications != null],
    ['winners', grant.recipient !== null],
    ['amounts', grant.amount !== null || (whole?.amount ?? null) !== null],
    ['contract', grant.contract !== null || grant.signed !== null],
    ['payments', payments.length > 0],
    ['indicators', results.some(saysOutcome), running],
    ['evaluation', false, running],
  ];
  return known.map(([item, isKnown, notDue = false]) => {
    const lookup = lookups.find((candidate) => candidate.item === item) ?? null;
    return { item, lookup: isKnown ? null : lookup, state: stateOf(isKnown, notDue, lookup) };
  });
}

function stateOf(known: boolean, notDue: boolean, lookup: Lookup | null): LinkState {
  if (known) return 'known';
  if (notDue) return 'not-due';
  return lookup ? 'not-found' : 'unknown';
}

/** Whether a grant ends after the date of the data version, so that no report can be expected yet. */
function isRunning({ end }: Grant, today: string) {
  const last = end === null ? null : readEdtf(end)?.last;
  return last != null && last > today;
}
