import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an answer about a record, or one part of it, is fine', () => {
  expect(
    messagesOf('answer-about-two', {
      answers: [{}, { figure: 'amount' }, { signal: 'one-applicant' }, { item: 'winners' }],
    }),
  ).toBe('');
});

test('an answer about two things at once is reported', () => {
  expect(messagesOf('answer-about-two', { answers: [{ figure: 'amount', item: 'amounts' }] })).toMatchInlineSnapshot(`
    "data/answers.csv:2 G2 item: the answer is about several things at once: figure, item [answer-about-two]
      Keep one, and write a row of its own for the other."
  `);
});
