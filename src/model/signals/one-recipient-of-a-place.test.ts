import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { oneRecipientOfAPlace } from './one-recipient-of-a-place.ts';

const grants = (place: string, recipients: readonly (string | null)[]) =>
  recipients.map((recipient, i) => ({ id: `${place}-${i}`, place, recipient }));

test('more than half of the grants is a reason to ask, unknown recipients might all be one', () => {
  const states = statesOf(oneRecipientOfAPlace, {
    places: ['most', 'shared', 'silent', 'few'].map((id) => ({ id, kind: 'aiyl-aimak' as const })),
    winners: [
      ...grants('most', ['a', 'a', 'a', 'b']),
      ...grants('shared', ['a', 'a', 'b', 'c']),
      ...grants('silent', ['a', 'b', null, null]),
      ...grants('few', ['a', 'a', 'a']),
    ],
  });
  expect(states).toEqual({ most: 'raised', shared: 'clear', silent: 'winners/recipient' });
});
