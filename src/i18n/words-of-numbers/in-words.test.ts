import { describe, expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { inWords, somInWords } from './in-words.ts';

test('sums are said as in a hearing', () => {
  expect(languages.map((language) => somInWords(400_000, language))).toEqual([
    'төрт жүз миң сом',
    'четыреста тысяч сомов',
    'four hundred thousand som',
  ]);
  expect(languages.map((language) => somInWords(13_876_321, language))).toEqual([
    'он үч миллион сегиз жүз жетимиш алты миң үч жүз жыйырма бир сом',
    'тринадцать миллионов восемьсот семьдесят шесть тысяч триста двадцать один сом',
    'thirteen million eight hundred and seventy-six thousand three hundred and twenty-one som',
  ]);
});

describe('each language has its own ones', () => {
  test('Kyrgyz says no «one» before hundred and thousand', () => {
    expect([100, 1000, 101_000, 1_000_000].map((value) => inWords(value, 'ky'))).toEqual([
      'жүз',
      'миң',
      'жүз бир миң',
      'бир миллион',
    ]);
  });

  test('in Russian a thousand is feminine, and the scale follows its number', () => {
    expect([1000, 2000, 5000, 11_000, 21_000, 2_000_000].map((value) => inWords(value, 'ru'))).toEqual([
      'одна тысяча',
      'две тысячи',
      'пять тысяч',
      'одиннадцать тысяч',
      'двадцать одна тысяча',
      'два миллиона',
    ]);
    expect([1, 2, 5, 11, 112].map((value) => somInWords(value, 'ru'))).toEqual([
      'один сом',
      'два сома',
      'пять сомов',
      'одиннадцать сомов',
      'сто двенадцать сомов',
    ]);
  });

  test('English joins tens and ones, and hundreds with the rest', () => {
    expect([42, 110, 999].map((value) => inWords(value, 'en'))).toEqual([
      'forty-two',
      'one hundred and ten',
      'nine hundred and ninety-nine',
    ]);
  });
});

test.for(languages)('no two numbers are said alike, and none with a hole: %s', (language) => {
  const values = [
    ...Array.from({ length: 2000 }, (_, at) => at),
    ...Array.from({ length: 300 }, (_, at) => at * 997_013),
  ];
  const said = values.map((value) => inWords(value, language) ?? '');
  expect(new Set(said).size).toBe(new Set(values).size);
  expect(said.filter((text) => text === '' || /\s{2}|^\s|\s$|undefined/.test(text))).toEqual([]);
});

test('what is no whole number, or has no name, is not said', () => {
  expect([1.5, -1, 1e15, Number.NaN].map((value) => inWords(value, 'ky'))).toEqual([null, null, null, null]);
});
