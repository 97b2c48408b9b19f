import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('the country is the top', () => {
  expect(messagesOf('place-parent-cycle', { places: [{ id: 'kg' }, { id: 'a', parent: 'kg' }] })).toBe('');
});

test('a place in itself is reported', () => {
  expect(
    messagesOf('place-parent-cycle', {
      places: [
        { id: 'a', parent: 'a' },
        { id: 'b', parent: 'c' },
        { id: 'c', parent: 'b' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/places.csv:2 C2 parent: the place is its own parent: a → a [place-parent-cycle]
      Correct one parent of the circle.
    data/places.csv:3 C3 parent: the place is its own parent: b → c → b [place-parent-cycle]
      Correct one parent of the circle."
  `);
});
