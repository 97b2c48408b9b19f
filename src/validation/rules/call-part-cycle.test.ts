import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a call of a pilot is a part of it', () => {
  expect(messagesOf('call-part-cycle', { calls: [{ id: 'a' }, { id: 'b', part_of: 'a' }] })).toBe('');
});

test('a call that is a part of itself is reported', () => {
  expect(
    messagesOf('call-part-cycle', {
      calls: [
        { id: 'a', part_of: 'b' },
        { id: 'b', part_of: 'a' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 C2 part_of: the call is a part of itself: a → b → a [call-part-cycle]
      Remove one part_of of the circle."
  `);
});
