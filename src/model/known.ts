import type { codelists } from '#schemas/codelists.ts';
import type { Call, Grant, Result } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { sharedSum } from './shared-sum.ts';

/** What can be known of a link of the chain, or looked for. */
export type Item = keyof typeof codelists.items;

type Known = Partial<Record<Item, boolean>>;

/**
 * Which items are known of a competition: each only when the thing itself is recorded, not merely a row about it.
 * A promise announces nothing. An item that a call cannot have is missing.
 */
export function knownOfCall(joined: Joined, call: Call): Known {
  return {
    programme: joined.programmesById.has(call.programme ?? ''),
    calls: call.announced !== null && call.status !== 'planned',
    applications: call.applications !== null,
    budget: call.budget !== null || plannedOf(joined, call).length > 0,
  };
}

/** Which items are known of a grant: those of its call and its own. A sum shared with other grants is not its amount. */
export function knownOfGrant(joined: Joined, grant: Grant): Known {
  const call = joined.callsById.get(grant.call ?? '');
  return {
    ...(call ? knownOfCall(joined, call) : {}),
    winners: grant.recipient !== null,
    amounts: grant.amount !== null,
    contract: grant.contract !== null || grant.signed !== null,
    payments: (joined.paymentsByGrant.get(grant.id) ?? []).length > 0,
    indicators: (joined.resultsBySubject.get(`winners/${grant.id}`) ?? []).some(saysOutcome),
  };
}

/** Whether an amount covers the grant: its own, or one that it shares with the other parts of a common row. */
export const isCovered = (joined: Joined, grant: Grant) => grant.amount !== null || sharedSum(joined, grant) !== null;

/**
 * Whether a result says what came of the work: an output or an outcome, in a number or in words of any language.
 * The size of a monitoring group (`process`), the capacity of a centre (`context`) and what was put in (`input`) are no outcomes.
 */
export const saysOutcome = ({ kind, actual, value_text_ky, value_text_ru, value_text_en }: Result) =>
  (kind === 'output' || kind === 'outcome') &&
  (actual !== null || value_text_ky !== null || value_text_ru !== null || value_text_en !== null);

/** The budget figures of a call that are plans: a figure that repeats an award says nothing about the plan. */
function plannedOf(joined: Joined, call: Call) {
  return (joined.budgetsByCall.get(call.id) ?? []).filter(
    (budget) => budget.amount !== null && budget.measure !== 'spent' && !joined.repeatedAward.has(budget),
  );
}
