import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { activityOnly } from './activity-only.ts';

test('what was done is not what it changed', () => {
  const states = statesOf(activityOnly, {
    winners: [{ id: 'busy' }, { id: 'changed' }, { id: 'silent' }],
    results: [
      { id: 'a', subject: 'winners/busy', kind: 'output' },
      { id: 'b', subject: 'winners/changed', kind: 'output' },
      { id: 'c', subject: 'winners/changed', kind: 'outcome' },
    ],
  });
  expect(states).toEqual({ busy: 'raised', changed: 'clear', silent: 'results/indicator_ky' });
});
