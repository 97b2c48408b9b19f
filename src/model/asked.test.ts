import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset } from './dataset.ts';
import { answersAbout, answersBy, requestsAbout, requestsTo, saidWords } from './asked.ts';
import { join } from './join.ts';

const request = (id: string, sent: string, subject = 'places/p') =>
  sampleRecord('requests', { id, sent, subject, addressee: 'hall', item: 'winners' });
const answer = sampleRecord('answers', {
  id: 'a',
  date: '2026-03-01',
  organization: 'hall',
  subject: 'places/p',
  text_ky: 'Конкурс болгон эмес.',
  text_ru: 'Конкурса не было.',
  translated: ['ru'],
});
const joined = join({
  ...emptyDataset(),
  requests: [request('old', '2026-01-01'), request('new', '2026-02-01'), request('other', '2026-02-02', 'places/q')],
  answers: [answer],
});

test('what was asked about a place comes newest first, without what was asked about another', () => {
  expect(requestsAbout(joined, ['places/p']).map(({ id }) => id)).toEqual(['new', 'old']);
  expect(answersAbout(joined, ['places/p'])).toEqual([answer]);
  expect(requestsAbout(joined, ['places/nowhere'])).toEqual([]);
});

test('a body has all that it was asked and all that it said', () => {
  expect(requestsTo(joined, 'hall')).toHaveLength(3);
  expect(answersBy(joined, 'hall')).toEqual([answer]);
});

test('an answer is shown in the language in which it was given; a translation of ours stands beside it, never in its place', () => {
  expect(saidWords(answer, 'ky')).toEqual({
    given: [{ language: 'ky', text: 'Конкурс болгон эмес.' }],
    translation: null,
  });
  expect(saidWords(answer, 'ru')).toEqual({
    given: [{ language: 'ky', text: 'Конкурс болгон эмес.' }],
    translation: { language: 'ru', text: 'Конкурса не было.' },
  });
  expect(saidWords(answer, 'en').translation).toBeNull();
});
