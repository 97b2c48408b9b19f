import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { paidLessAtEnd } from './paid-less-at-end.ts';

test('a grant that is over and not paid in full is a reason to ask, a running one is not', () => {
  const states = statesOf(paidLessAtEnd, {
    winners: [
      { id: 'more', amount: 100, status: 'completed' },
      { id: 'less', amount: 100, status: 'completed' },
      { id: 'unpaid', amount: 100, status: 'completed' },
      { id: 'unknown', status: 'completed' },
      { id: 'running', amount: 100, end: '2026-12' },
      { id: 'endless', amount: 100 },
    ],
    payments: [
      { id: 'm-1', grant: 'more', amount: 60 },
      { id: 'm-2', grant: 'more', amount: 60 },
      { id: 'l-1', grant: 'less', amount: 40 },
    ],
  });
  expect(states).toEqual({
    more: 'clear',
    less: 'raised',
    unpaid: 'payments/amount',
    unknown: 'winners/amount',
    endless: 'winners/end',
  });
});
