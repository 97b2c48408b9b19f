import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { targetWithoutActual } from './target-without-actual.ts';

test('a promise is asked about once the grant is over', () => {
  const states = statesOf(targetWithoutActual, {
    winners: [{ id: 'over', end: '2020' }, { id: 'running', end: '2026-12' }, { id: 'endless' }],
    results: [
      { id: 'unknown', subject: 'winners/over', target: 20 },
      { id: 'known', subject: 'winners/over', target: 20, actual: 1 },
      { id: 'early', subject: 'winners/running', target: 20 },
      { id: 'some-day', subject: 'winners/endless', target: 20 },
    ],
  });
  expect(states).toEqual({ unknown: 'raised', known: 'clear', 'some-day': 'winners/end' });
});
