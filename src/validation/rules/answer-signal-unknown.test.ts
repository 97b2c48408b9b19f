import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a signal of the record can be answered, and an answer about none is fine', () => {
  expect(messagesOf('answer-signal-unknown', { answers: [{ signal: 'one-applicant' }, {}] })).toBe('');
});

test('any other name is reported, with the signal that was meant', () => {
  expect(messagesOf('answer-signal-unknown', { answers: [{ signal: 'one-aplicant' }] })).toMatchInlineSnapshot(`
    "data/answers.csv:2 F2 signal: there is no signal “one-aplicant” [answer-signal-unknown]
      Did you mean one-applicant?"
  `);
});
