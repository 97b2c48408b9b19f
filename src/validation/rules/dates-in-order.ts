import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';

/** A call is announced before its deadline, awarded after it, signed after that; only what cannot be otherwise is reported. */
export const datesInOrder = rowRule('dates-in-order', 'error', function* ({ dataset, joined }) {
  for (const call of dataset.calls)
    yield* inOrder(call, [
      ['announced', call.announced],
      ['deadline', call.deadline],
    ]);
  for (const grant of dataset.winners) {
    if (grant.awarded === null && grant.signed === null && grant.end === null) continue;
    const call = joined.callsById.get(grant.call ?? '');
    yield* inOrder(
      grant,
      [
        ['announced', call?.announced ?? null],
        ['deadline', call?.deadline ?? null],
        ['awarded', grant.awarded],
        ['signed', grant.signed],
        ['end', grant.end],
      ],
      2,
    );
  }
});

type Step = readonly [column: string, date: string | null];

/** Every step from the given one on against all steps before it; one remark per step. */
function* inOrder(record: object, steps: readonly Step[], from = 1) {
  for (let i = from; i < steps.length; i += 1) {
    const [column, date] = steps[i] ?? ['', null];
    if (date === null) continue;
    const earlier = steps.find(([, before], at) => at < i && isAfter(before, date));
    if (earlier) yield { record, column, value: date, params: { other: earlier[0], date: earlier[1] ?? '' } };
  }
}
