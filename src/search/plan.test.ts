import { expect, test } from 'vitest';
import { analyser } from './analyser.ts';
import { stemOfTerm, stopWordPlaceholder } from './index-terms.ts';
import { termsOf } from './terms-of.ts';
import type { Engine, Match } from './engine.ts';
import type { HiddenKeys } from './index-format.ts';
import { nameStem } from './name-key.ts';
import type { Language } from '#text/languages.ts';
import { plan, type PlanOptions } from './plan.ts';
import { soundKey, soundStem } from '#text/sound.ts';
import { packVocabulary, wordList } from './spelling.ts';
import { packSynonyms } from './pack-synonyms.ts';

const analysis = analyser();
const texts: Readonly<Record<Language, readonly string[]>> = {
  ky: [
    'Каракол шаарында таштанды көп',
    'Баткен шаарынын өспүрүмдөрү, 400 000 сом',
    'Ак-Булак айылы жана аялдар',
    'Карактар тизмеси',
  ],
  ru: [
    'Каракол: много мусора',
    'Подростки города Баткен',
    'Село Ак-Булак и женщины',
    'Словарь с редким словом гребешок',
  ],
  en: ['Waste in Karakol', 'Teenagers of Batken', 'Ak-Bulak village and women', 'A list of ages'],
};

const stemsIn = (text: string, language: Language) =>
  termsOf([{ text, language }], analysis).map(({ term }) => stemOfTerm(term));

/** A few pages in memory that keep the promise of an engine: exact terms, or beginnings when asked. */
const engine: Engine = {
  find: async (term, { language, open = false }) =>
    texts[language].flatMap((text, page) => {
      const places = stemsIn(text, language).flatMap((stem, i) =>
        stem !== stopWordPlaceholder && (open ? stem.startsWith(term) : stem === term.replaceAll('й', 'и')) ? [i] : [],
      );
      return places.length === 0 ? [] : [{ page, language, score: places.length, fields: [], places }];
    }),
  page: async (page) => ({ path: `${page}/`, title: '', summary: '' }),
};

const vocabulary = async (language: Language) => {
  const terms = texts[language].flatMap((text) => termsOf([{ text, language }], analysis));
  const counted = terms.filter(({ term }) => term !== stopWordPlaceholder);
  return wordList(packVocabulary(new Map(counted.map(({ term, word }) => [stemOfTerm(term), { pages: 1, word }]))));
};
const ask = (query: string, language: Language = 'ky') =>
  plan(query, { language, analyser: analysis, engine, synonyms: packSynonyms(analysis), vocabulary });
const pages = async (query: string, language?: Language) =>
  (await ask(query, language)).matches.map(({ page }) => page);

test('inflected, unfolded, Latin, swapped and misspelt words lead to the same page', async () => {
  for (const query of ['таштандыларга', 'таштандынын', 'tashtandy', 'nfinfyls', 'таштандв'])
    expect(await pages(query), query).toEqual([0]);
  for (const query of ['өспүрүмдөргө', 'оспурумдорго', 'ospurumdor']) expect(await pages(query), query).toEqual([1]);
});

test('an amount is found however it is written', async () => {
  for (const query of ['400000', '400 000 сом', '400 миң', '0,4 млн']) expect(await pages(query), query).toEqual([1]);
});

test('a word that no page has is named, and the others give partial matches only', async () => {
  const { matches, partial, unknown } = await ask('Каракол зззззз');
  expect(matches).toEqual([]);
  expect(partial.map(({ page, missing }) => ({ page, missing }))).toEqual([{ page: 0, missing: ['зззззз'] }]);
  expect(unknown).toEqual(['зззззз']);
});

test('a longer word never answers with a shorter one that begins it', async () => {
  expect(await ask('400000000')).toMatchObject({ matches: [], partial: [] });
});

test('a changed spelling is offered, in words and not in stems', async () => {
  expect((await ask('таштандв')).suggestion).toBe('таштанды');
  expect((await ask('таштанды')).suggestion).toBeNull();
});

test('what the language of the reader has not is looked for in the others', async () => {
  const { matches, foreign } = await ask('гребешок');
  expect(matches).toEqual([]);
  expect(foreign.map(({ page, language }) => ({ page, language }))).toEqual([{ page: 3, language: 'ru' }]);
});

test('no page stands in two lists', async () => {
  const { matches, partial, foreign } = await ask('Каракол Баткен аялдар');
  const all = [...matches, ...partial, ...foreign].map(({ page }) => page);
  expect(new Set(all).size).toBe(all.length);
});

test('a phrase in quotes keeps only pages that have it word by word', async () => {
  expect(await pages('«Каракол шаарында»')).toEqual([0]);
  expect((await ask('«шаарында Каракол»')).matches).toEqual([]);
});

test('two words written as one are found as two', async () => {
  expect(await pages('таштандыкөп')).toEqual([0]);
  expect(await pages('таштандызззз')).toEqual([]);
});

test('in a long question a page may lack a word of which only the spelling is near', async () => {
  expect(await pages('Каракол шаарында таштандв көп')).toEqual([0]);
  expect(await pages('Баткен шаарынын өспүрүмдөрү 400000 гребешак', 'ky')).toEqual([]);
});

/** Names in an index without texts: page by page, with the field that holds each. */
const named: readonly (readonly [name: string, field: keyof HiddenKeys])[] = [
  ['Асмансуу', 'other'],
  ['Асмантоо', 'small'],
  ['Асман', 'name'],
];
const names: PlanOptions['engine'] = {
  find: async (term, { language, open = false }) =>
    named.flatMap(([name, field], page): Match[] => {
      const terms = [nameStem([name.toLowerCase()]), nameStem([soundStem(soundKey(name))])];
      return terms.some((one) => (open ? one.startsWith(term) : one === term))
        ? [{ page, language, score: 1, fields: [field], places: [] }]
        : [];
    }),
  page: engine.page,
};
const askNames = (query: string) =>
  plan(query, { language: 'ky', analyser: analysis, engine: names, synonyms: {}, vocabulary });

test('a name that is not typed to its end is found: towns before villages, both before what is called after them', async () => {
  expect((await askNames('асма')).matches.map(({ page }) => page)).toEqual([2, 1, 0]);
  expect((await askNames('asma')).matches.map(({ page }) => page)).toEqual([2, 1, 0]);
  expect((await askNames('ас')).matches).toEqual([]);
});

test('a whole name is found alone, without those that it begins', async () => {
  expect((await askNames('асман')).matches.map(({ page }) => page)).toEqual([2]);
});

test.for([
  '',
  ' ',
  '()[]{}*+?.\\^$|',
  '/(a+)+$/',
  'а'.repeat(10_000),
  'сөз '.repeat(3000),
  '\u202eтекст\u202c مرحبا',
  '<script>alert(1)</script>',
  '<img src=x onerror=1>',
  '👩‍👩‍👧‍👦 🙂',
  '\ud83d',
  'жана менен үчүн',
  'the of and',
  '__proto__ constructor',
  'hasOwnProperty toString',
  '0',
  '1e309',
  '-1',
  '«»',
  '""',
  '%00%F0',
  "' OR 1=1 --",
])('a hostile query is answered in order: %s', async (query) => {
  const { matches, partial, foreign, understood } = await ask(query);
  expect([matches, partial, foreign].every(Array.isArray)).toBe(true);
  expect(understood.length).toBeLessThanOrEqual(10);
});
