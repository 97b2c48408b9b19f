import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a part of the same call is fine', () => {
  expect(
    messagesOf('part-of-other-call', {
      winners: [
        { id: 'w', call: 'c' },
        { call: 'c', part_of: 'w' },
      ],
    }),
  ).toBe('');
});

test('a part of another call is reported', () => {
  expect(
    messagesOf('part-of-other-call', {
      winners: [
        { id: 'w', call: 'c' },
        { call: 'd', part_of: 'w' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:3 P3 part_of: the part was won in d, the whole in c [part-of-other-call]
      Check call and part_of."
  `);
});
