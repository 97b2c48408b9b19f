import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { paidOverAward } from './paid-over-award.ts';

test('payments are added up; no payment known is not nothing paid', () => {
  const states = statesOf(paidOverAward, {
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
    more: 'raised',
    less: 'clear',
    unpaid: 'payments/amount',
    unknown: 'winners/amount',
    running: 'payments/amount',
    endless: 'payments/amount',
  });
});
