import { expect, test } from 'vitest';
import { analyser } from '#search/analyser.ts';
import { foundWords } from './marked-words.ts';

const found = (text: string, wanted: string[], language: 'ky' | 'ru' | 'en' = 'ky') =>
  foundWords(text, wanted, { language, analyser: analyser() }).map(([start, end]) => text.slice(start, end));

test('every form of a Kyrgyz word is found by its stem', () => {
  expect(found('Өспүрүмдөргө жардам: өспүрүм, өспүрүмдөрдүн ата-энеси', ['оспурум'])).toEqual([
    'Өспүрүмдөргө',
    'өспүрүм',
    'өспүрүмдөрдүн',
  ]);
});

test('a word that was typed is enough', () => {
  expect(found('Каракол шаары, Караколдо, Кара-Көл', ['Караколдун'])).toEqual(['Каракол', 'Караколдо']);
});

test('of a name with a hyphen all parts stand together', () => {
  expect(found('Ак-Булуң айыл аймагы, Ак-Булак, Ак-Булакта, Кум-Булак', ['Ак-Булак'])).toEqual([
    'Ак-Булак',
    'Ак-Булакта',
  ]);
});

test('a Russian passage is read as Russian', () => {
  expect(found('Социальный заказ, социального заказа', ['социальный'], 'ru')).toEqual(['Социальный', 'социального']);
});

test('an amount is found however its digits are grouped', () => {
  expect(found('Суммасы 400 000 сом, эмес 4000', ['400000'])).toEqual(['400 000']);
});

test.for([[''], [' '], ['.*'], ['<b>'], ['\u202e'], ['👍'], ['а']])('nothing is found for %j', (wanted) => {
  expect(found('а бул жөнөкөй текст <b> .*', wanted)).toEqual([]);
});
