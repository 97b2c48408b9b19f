import { expect, test } from 'vitest';
import { analyser } from './analyser.ts';
import type { Engine } from './engine.ts';
import type { Found } from './found.ts';
import { stemOfTerm } from './index-terms.ts';
import { keepPhrases } from './phrases.ts';
import { termsOf } from './terms-of.ts';

const analysis = analyser();
const pages = ['Ак балдардын борбору', 'Шаар\nАк бала', 'Бала, ак борбор', 'Ак\nбала'];
const stems = pages.map((text) => termsOf([{ text, language: 'ky' }], analysis).map(({ term }) => stemOfTerm(term)));
const engine = {
  find: async (term: string) =>
    stems.flatMap((own, page) => {
      const places = own.flatMap((stem, at) => (stem === term ? [at] : []));
      return places.length === 0 ? [] : [{ page, language: 'ky', score: 1, fields: [], places }];
    }),
} as unknown as Engine;
const found = pages.map((_, page): Found => ({ page, language: 'ky', score: 1, places: [], missing: [] }));
const kept = async (...phrases: string[]) =>
  (await keepPhrases(found, { phrases, language: 'ky' }, { engine, analyser: analysis })).map(({ page }) => page);

test('a phrase is found in whatever forms its words stand, in their order and side by side', async () => {
  expect(await kept('ак баланын')).toEqual([0, 1]);
});

test('a page needs all of several phrases', async () => {
  expect(await kept('ак бала', 'бала борбору')).toEqual([0]);
});

test('a phrase does not run over the end of a line', async () => {
  expect(await kept('шаар ак')).toEqual([]);
});
