import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('parts that fill the whole are fine', () => {
  expect(
    messagesOf('parts-over-whole', {
      winners: [
        { id: 'w', amount: '400000', projects: '2' },
        { part_of: 'w', amount: '200000' },
        { part_of: 'w', amount: '200000' },
      ],
    }),
  ).toBe('');
});

test('parts worth more, or more of them, are reported', () => {
  expect(
    messagesOf('parts-over-whole', {
      winners: [
        { id: 'w', amount: '400000', projects: '1' },
        { part_of: 'w', amount: '200000' },
        { part_of: 'w', amount: '200001' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 L2 amount: the parts are worth 400,001 som, the whole 400,000 som [parts-over-whole]
      Check the amounts and part_of.
    data/winners.csv:2 N2 projects: the parts are projects: 2, the whole has 1 [parts-over-whole]
      Check part_of, and the number in projects."
  `);
});
