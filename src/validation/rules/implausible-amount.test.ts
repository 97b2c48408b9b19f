import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a usual grant is fine', () => {
  expect(messagesOf('implausible-amount', { winners: [{ amount: '400000' }] })).toBe('');
});

test('amounts in thousands or a thousand times too high are reported', () => {
  expect(messagesOf('implausible-amount', { winners: [{ amount: '400' }, { amount: '400000000000' }] }))
    .toMatchInlineSnapshot(`
      "data/winners.csv:2 L2 amount: 400 som is outside what one grant or call costs (1,000 to 1,000,000,000) [implausible-amount]
        Check the unit in the source; enter the amount in som.
      data/winners.csv:3 L3 amount: 400,000,000,000 som is outside what one grant or call costs (1,000 to 1,000,000,000) [implausible-amount]
        Check the unit in the source; enter the amount in som."
    `);
});
