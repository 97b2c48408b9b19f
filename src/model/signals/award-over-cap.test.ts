import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { awardOverCap } from './award-over-cap.ts';

test('the cap holds for each of several projects', () => {
  const states = statesOf(awardOverCap, {
    calls: [{ id: 'c', project_cap: 100 }, { id: 'capless' }],
    winners: [
      { id: 'over', call: 'c', amount: 101 },
      { id: 'two', call: 'c', amount: 200, projects: 2 },
      { id: 'unknown', call: 'c' },
      { id: 'any', call: 'capless', amount: 900 },
    ],
  });
  expect(states).toEqual({ over: 'raised', two: 'clear', unknown: 'winners/amount' });
});
