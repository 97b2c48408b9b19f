import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a chain of successors is fine', () => {
  expect(messagesOf('successor-cycle', { organizations: [{ id: 'a', successor: 'b' }, { id: 'b' }] })).toBe('');
});

test('a circle is reported', () => {
  expect(
    messagesOf('successor-cycle', {
      organizations: [
        { id: 'a', successor: 'b' },
        { id: 'b', successor: 'a' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/organizations.csv:2 M2 successor: the row follows itself: a → b → a [successor-cycle]
      Remove one successor of the circle."
  `);
});
