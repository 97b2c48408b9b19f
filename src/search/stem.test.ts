import { expect, test } from 'vitest';
import { stemFamilies, stemScore } from '../../scripts/bench/lists/stem-forms.ts';
import { analyser } from './analyser.ts';
import { fold } from '#text/fold.ts';

const { stem } = analyser(['кемин']);

test.for(['development-stem-forms.txt', 'own-stem-forms.txt', 'late-stem-forms.txt'])(
  'the forms of a Kyrgyz word meet and those of others keep away: %s',
  (file) => {
    const { recall, precision } = stemScore(stemFamilies(file), (form) => stem(fold(form).replaceAll('-', ''), 'ky'));
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  },
);

test('a name that looks inflected is kept, and its own forms meet it', () => {
  expect(['кемин', 'кеминде', 'кеминдин'].map((form) => stem(form, 'ky'))).toEqual(['кемин', 'кемин', 'кемин']);
});

test('Russian adjectives and nouns meet, й or not', () => {
  const meet = (forms: readonly string[]) => new Set(forms.map((form) => stem(fold(form), 'ru'))).size;
  expect(meet(['социальный', 'социального', 'социальная', 'социальных', 'социальными'])).toBe(1);
  expect(meet(['подросток', 'проект'])).toBe(2);
  expect(meet(['проект', 'проекта', 'проекты', 'проектов', 'проектам'])).toBe(1);
  expect(meet(['молодёжь', 'молодежи', 'молодежью'])).toBe(1);
});

test('English words are read as English on every page', () => {
  expect(stem('libraries', 'ky')).toBe(stem('library', 'en'));
});

test('words of any length and any letters have a stem', () => {
  for (const word of ['', 'я', 'ааааааааааааааааааааа', 'x'.repeat(10_000), 'ы'.repeat(10_000), '中文', '🙂'])
    expect(typeof stem(word, 'ky')).toBe('string');
});
