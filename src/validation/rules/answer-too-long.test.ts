import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';
import { answerLimit } from './answer-too-long.ts';

test('an answer of the length that has room is fine', () => {
  expect(messagesOf('answer-too-long', { answers: [{ text_ru: 'о'.repeat(answerLimit) }] })).toBe('');
});

test('a longer one is reported, in whatever language it stands', () => {
  expect(
    messagesOf('answer-too-long', {
      answers: [{ text_ru: 'о'.repeat(answerLimit + 1) }, { text_ky: 'о'.repeat(answerLimit + 5) }],
    }),
  ).toMatchInlineSnapshot(`
    "data/answers.csv:2 J2 text_ru: the answer has 1,501 characters; the limit is 1,500 [answer-too-long]
      Keep the part that matters, word for word; the whole stays in its source.
    data/answers.csv:3 I3 text_ky: the answer has 1,505 characters; the limit is 1,500 [answer-too-long]
      Keep the part that matters, word for word; the whole stays in its source."
  `);
});
