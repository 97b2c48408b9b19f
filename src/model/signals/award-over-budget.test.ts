import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { awardOverBudget } from './award-over-budget.ts';

test('an award above the budget of its call is a reason to ask', () => {
  const states = statesOf(awardOverBudget, {
    calls: [{ id: 'c', budget: 500 }, { id: 'silent' }],
    winners: [
      { id: 'over', call: 'c', amount: 501 },
      { id: 'whole', call: 'c', amount: 500 },
      { id: 'unknown', call: 'c' },
      { id: 'no-budget', call: 'silent', amount: 1 },
      { id: 'no-call', amount: 900 },
    ],
  });
  expect(states).toEqual({ over: 'raised', whole: 'clear', unknown: 'winners/amount', 'no-budget': 'calls/budget' });
});
