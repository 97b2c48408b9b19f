import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('one project of one recipient is fine', () => {
  expect(
    messagesOf('aggregate-with-recipient', {
      organizations: [{ id: 'o' }],
      winners: [{ recipient: 'o', projects: '1' }],
    }),
  ).toBe('');
});

test('several projects of one recipient are reported', () => {
  expect(
    messagesOf('aggregate-with-recipient', {
      organizations: [{ id: 'o' }],
      winners: [{ recipient: 'o', projects: '56' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 D2 recipient: the row covers 56 projects but names only one recipient [aggregate-with-recipient]
      Leave it if all these projects are its own; otherwise empty the recipient."
  `);
});
