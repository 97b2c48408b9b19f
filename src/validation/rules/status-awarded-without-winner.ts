import { lostValues } from '../checked.ts';
import { rowRule } from '../rule.ts';

/** A call whose winner is decided has a row in the winners. */
export const statusAwardedWithoutWinner = rowRule('status-awarded-without-winner', 'notice', function* (checked) {
  const { dataset, joined, incomplete } = checked;
  if (incomplete.has('winners')) return;
  const lost = lostValues(checked, 'winners', 'call');
  for (const call of dataset.calls) {
    if (call.status === 'awarded' && !joined.grantsByCall.has(call.id) && !lost.has(call.id))
      yield { record: call, column: 'status', value: call.status };
  }
});
