import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a column of the row is a figure that can be answered', () => {
  expect(messagesOf('answer-figure-unknown', { answers: [{ subject: 'winners/g', figure: 'amount' }, {}] })).toBe('');
});

test('any other name is reported, with the column that was meant', () => {
  expect(messagesOf('answer-figure-unknown', { answers: [{ subject: 'winners/g', figure: 'amout' }] }))
    .toMatchInlineSnapshot(`
    "data/answers.csv:2 E2 figure: the table winners has no column “amout” [answer-figure-unknown]
      Did you mean amount?"
  `);
});
