import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { targetMissed } from './target-missed.ts';

test('less than was promised is a reason to ask; without both numbers nothing is compared', () => {
  const states = statesOf(targetMissed, {
    results: [
      { id: 'missed', kind: 'output', target: 20, actual: 12 },
      { id: 'met', kind: 'output', target: 20, actual: 20 },
      { id: 'promised', kind: 'output', target: 20 },
      { id: 'reached', kind: 'outcome', actual: 20 },
      { id: 'context', kind: 'context', target: 20, actual: 1 },
    ],
  });
  expect(states).toEqual({ missed: 'raised', met: 'clear', promised: 'results/actual', reached: 'results/target' });
});
