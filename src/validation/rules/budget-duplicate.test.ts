import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('planned and spent are two figures', () => {
  expect(
    messagesOf('budget-duplicate', {
      budgets: [
        { measure: 'planned', amount: '5000' },
        { measure: 'spent', amount: '5000' },
      ],
    }),
  ).toBe('');
});

test('two figures for the same money are reported', () => {
  expect(messagesOf('budget-duplicate', { budgets: [{ amount: '5000' }, { amount: '6000' }] })).toMatchInlineSnapshot(`
    "data/budgets.csv:3 L3 amount: r1 is about the same money: 5,000 som [budget-duplicate]
      Keep one row, and write the other figure as a claim; if the money is not the same, say so in covers and leave both."
  `);
});
