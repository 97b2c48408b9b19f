import { expect, test } from 'vitest';
import { amountOf } from '#text/numbers.ts';
import { wordsOf } from './words.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.capitals ?? word.folded);

test('an amount is one word, however it is written', () => {
  for (const text of [
    '400 000',
    '400\u00a0000',
    '400,000',
    '400.000',
    '400 миң',
    '400 тыс.',
    '0,4 млн',
    '0.4 million',
    '400 thousand',
  ])
    expect(folded(text)).toEqual(['400000']);
});

test('a year keeps its number and loses what is written onto it', () => {
  expect(folded('2018ге 2019-жылдын 2017–2020')).toEqual(['2018', '2019', 'жылдын', '2017', '2020']);
});

test('an abbreviation is known by its capitals', () => {
  expect(folded('МСЗны USAIDдин')).toEqual(['мсз', 'usaid']);
});

test('the halves of a hyphenated name know of each other', () => {
  expect(wordsOf('Ак-Булак айылы').map(({ joined }) => joined ?? false)).toEqual([false, true, false]);
});

test('codes and dates do not become amounts', () => {
  expect(folded('№ 70, 41702205000000, 001')).toEqual(['70', '41702205000000', '001']);
});

test('a query that is only an amount says how much', () => {
  expect(['400 000', '0,4 млн сом', '400 миң', '1 млн'].map(amountOf)).toEqual([400_000, 400_000, 400_000, 1_000_000]);
  expect(['Каракол', '400 бала', ''].map(amountOf)).toEqual([null, null, null]);
});
