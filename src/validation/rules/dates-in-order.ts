import type { Call, Grant } from '#schemas/index.ts';
import { daysOf, isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';

/** A call is announced before its deadline, awarded after it, signed after that; only what cannot be otherwise is reported. */
export const datesInOrder = rowRule('dates-in-order', 'error', function* ({ dataset, joined }) {
  for (const call of dataset.calls) if (!isInOrder(stepsOf(call))) yield* wrongSteps(call, stepsOf(call), 1);
  for (const grant of dataset.winners) {
    if (grant.awarded === null && grant.signed === null && grant.end === null) continue;
    const steps = stepsOf(joined.callsById.get(grant.call ?? ''), grant);
    if (!isInOrder(steps)) yield* wrongSteps(grant, steps, 2);
  }
});

const columns = ['announced', 'deadline', 'awarded', 'signed', 'end'] as const;

/** The dates of some of the columns, from the first on. */
type Steps = readonly (string | null)[];

const stepsOf = (call: Call | undefined, grant?: Grant): Steps => [
  call?.announced ?? null,
  call?.deadline ?? null,
  grant?.awarded ?? null,
  grant?.signed ?? null,
  grant?.end ?? null,
];

/** Whether no step is certainly earlier than one before it. */
function isInOrder(steps: Steps) {
  let latest = -Infinity;
  for (const date of steps) {
    const { first, last } = daysOf(date);
    if (latest > last) return false;
    if (first > latest) latest = first;
  }
  return true;
}

/** Every step from the given one on against all steps before it; one remark per step. */
function* wrongSteps(record: Call | Grant, steps: Steps, from: number) {
  for (let i = from; i < steps.length; i += 1) {
    const date = steps[i] ?? null;
    const at = steps.findIndex((before, place) => place < i && isAfter(before, date));
    if (date !== null && at >= 0)
      yield {
        record,
        column: columns[i] ?? '',
        value: date,
        params: { other: columns[at] ?? '', date: steps[at] ?? '' },
      };
  }
}
