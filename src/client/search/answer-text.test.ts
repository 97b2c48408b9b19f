import { expect, test } from 'vitest';
import { analyser } from '#search/analyser.ts';
import { answerText } from './answer-text.ts';

const options = { wanted: ['каракол'], analyser: analyser() };
const words = 'Көрсөткүч · Баштапкы · Максат · Каракол шаары · 30 аял '.split(/(?<= )/);
const page = { path: 'places/karakol/', title: 'Шаар', words };
const written = (found: { places: number[] }, text: object) =>
  answerText({ language: 'ky', ...found }, { ...page, summary: '', ...text }, options).map((pieces) =>
    pieces.map(({ text: part, marked }) => (marked ? `[${part}]` : part)).join(''),
  );

test('an answer is the sentence of the page, with the words of the question marked', () => {
  expect(written({ places: [6] }, { summary: 'Каракол: 3 долбоор жазылган.' })).toEqual([
    '[Каракол]: 3 долбоор жазылган.',
  ]);
});

test('a word that only the text has is shown where it stands, below the sentence', () => {
  const lines = written({ places: [6] }, { summary: 'Үч долбоор жазылган.' });
  expect(lines[0]).toBe('Үч долбоор жазылган.');
  expect(lines[1]).toContain('[Каракол]');
});

test('a word of the title needs no second line', () => {
  expect(written({ places: [6] }, { title: 'Каракол', summary: 'Үч долбоор.' })).toEqual(['Үч долбоор.']);
});

test('a longer word that begins like the question needs no second line', () => {
  expect(written({ places: [6] }, { title: 'Караколдук жаштар', summary: 'Үч долбоор.' })).toEqual(['Үч долбоор.']);
});

test('a page without a sentence shows the place in its text', () => {
  expect(written({ places: [6] }, {})[0]).toContain('[Каракол]');
});
