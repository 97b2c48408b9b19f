import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { oneRecipientOfABody } from './one-recipient-of-a-body.ts';

test('grants of the calls of a body are its grants', () => {
  const states = statesOf(oneRecipientOfABody, {
    organizations: [{ id: 'ministry' }, { id: 'hall' }, { id: 'quiet' }],
    calls: [{ id: 'c', customer: 'ministry' }],
    winners: [
      ...['a', 'a', 'a', 'b'].map((recipient, i) => ({ id: `m-${i}`, call: 'c', recipient })),
      ...['a', 'b', 'c', 'd'].map((recipient, i) => ({ id: `h-${i}`, customer: 'hall', recipient })),
      ...['a', null, null, null].map((recipient, i) => ({ id: `q-${i}`, customer: 'quiet', recipient })),
    ],
  });
  expect(states).toEqual({ ministry: 'raised', hall: 'clear', quiet: 'winners/recipient' });
});
