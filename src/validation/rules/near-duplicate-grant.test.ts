import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('two grants without amount are fine', () => {
  expect(
    messagesOf('near-duplicate-grant', {
      winners: [
        { recipient: 'o', call: 'c' },
        { recipient: 'o', call: 'c' },
      ],
    }),
  ).toBe('');
});

test('same recipient, call and amount are reported', () => {
  expect(
    messagesOf('near-duplicate-grant', {
      winners: [
        { recipient: 'o', call: 'c', amount: '5000', title_ru: 'а' },
        { recipient: 'o', call: 'c', amount: '5000', title_ru: 'б' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:3 D3 recipient: r1 has the same recipient, call and amount: 5,000 som [near-duplicate-grant]
      Delete one of the two; leave both if they are two projects."
  `);
});
