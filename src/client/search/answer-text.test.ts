import { expect, test } from 'vitest';
import { analyser } from '#search/analyser.ts';
import { answerText } from './answer-text.ts';

const options = { wanted: ['каракол'], analyser: analyser() };
const written = (summary: string) =>
  answerText({ language: 'ky' }, { summary }, options)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('an answer is the sentence of the page, with the words of the question marked in whatever form they stand', () => {
  expect(written('Каракол: 3 долбоор жазылган.')).toBe('[Каракол]: 3 долбоор жазылган.');
  expect(written('Үч долбоор Караколдо жазылган')).toBe('Үч долбоор [Караколдо] жазылган');
});

test('a sentence without a word of the question stands as it is', () => {
  expect(written('Үч долбоор жазылган.')).toBe('Үч долбоор жазылган.');
  expect(written('')).toBe('');
});
