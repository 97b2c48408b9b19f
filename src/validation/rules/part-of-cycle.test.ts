import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a part of a part is fine', () => {
  expect(
    messagesOf('part-of-cycle', { winners: [{ id: 'a' }, { id: 'b', part_of: 'a' }, { id: 'c', part_of: 'b' }] }),
  ).toBe('');
});

test('a circle is reported once', () => {
  expect(
    messagesOf('part-of-cycle', {
      winners: [
        { id: 'a', part_of: 'c' },
        { id: 'b', part_of: 'a' },
        { id: 'c', part_of: 'b' },
        { id: 'd', part_of: 'a' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 P2 part_of: the row is a part of itself: a → c → b → a [part-of-cycle]
      Remove one part_of of the circle."
  `);
});
