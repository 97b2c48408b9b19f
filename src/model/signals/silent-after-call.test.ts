import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { silentAfterCall } from './silent-after-call.ts';

test('a call that was followed by nothing for years is a reason to ask', () => {
  const states = statesOf(silentAfterCall, {
    places: ['silent', 'told', 'fresh', 'undated', 'none'].map((id) => ({ id, kind: 'aiyl-aimak' as const })),
    calls: [
      { id: 'a', place: 'silent', year: 2019 },
      { id: 'b', place: 'told', year: 2019 },
      { id: 'c', place: 'fresh', year: 2026 },
      { id: 'd', place: 'undated' },
    ],
    winners: [{ id: 'g', place: 'told' }],
  });
  expect(states).toEqual({ silent: 'raised', told: 'clear', fresh: 'clear', undated: 'calls/year calls/announced' });
});
