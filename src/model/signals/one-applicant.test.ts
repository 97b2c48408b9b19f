import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { oneApplicant } from './one-applicant.ts';

test('one application is a reason to ask, two are none, an unknown number is not one', () => {
  const states = statesOf(oneApplicant, {
    calls: [
      { id: 'one', applications: 1 },
      { id: 'two', applications: 2 },
      { id: 'silent' },
      { id: 'off', applications: 1, status: 'cancelled' },
    ],
  });
  expect(states).toEqual({ one: 'raised', two: 'clear', silent: 'calls/applications' });
});
