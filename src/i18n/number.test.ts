import { expect, test } from 'vitest';
import { qualifiers } from '#schemas/codelists.ts';
import type { Qualifier } from '#model/money.ts';
import { languages } from '#text/languages.ts';
import {
  alternatives,
  compare,
  digits,
  fileSize,
  list,
  number,
  percent,
  plural,
  qualified,
  unknown,
} from './format.ts';

test('a number has no-break spaces in Kyrgyz and Russian, commas in English', () => {
  expect(languages.map((language) => digits(1234567.5, language))).toEqual([
    '1\u00a0234\u00a0567,5',
    '1\u00a0234\u00a0567,5',
    '1,234,567.5',
  ]);
  expect(languages.map((language) => digits(1234, language))).toEqual(['1\u00a0234', '1\u00a0234', '1,234']);
});

test('a negative number has a true minus', () => {
  expect(languages.map((language) => digits(-5, language))).toEqual(['−5', '−5', '−5']);
});

test('an unknown number is a word and never zero', () => {
  expect(languages.map((language) => number(null, language))).toEqual(['белгисиз', 'неизвестно', 'unknown']);
  expect(languages.map((language) => percent(null, language))).toEqual(languages.map((language) => unknown[language]));
  expect(languages.map((language) => number(0, language))).toEqual(['0', '0', '0']);
});

test('an inexact number says so in words', () => {
  expect(languages.map((language) => number(88, language, { qualifier: 'about' }))).toEqual([
    'болжол менен 88',
    'около 88',
    'about 88',
  ]);
  expect(languages.map((language) => number(88, language, { qualifier: 'at-least' }))).toEqual([
    'кеминде 88',
    'не менее 88',
    'at least 88',
  ]);
  expect(languages.map((language) => number(88, language, { qualifier: 'at-most' }))).toEqual([
    'эң көп дегенде 88',
    'не более 88',
    'at most 88',
  ]);
  expect(number(88, 'ky', { qualifier: null })).toBe('88');
});

test('the words of the qualifiers are those of the code list', () => {
  for (const [code, labels] of Object.entries(qualifiers)) {
    if (code === 'exact') continue;
    for (const language of languages) expect(qualified('', code as Qualifier, language).trim()).toBe(labels[language]);
  }
});

test('a share is a percentage with one decimal', () => {
  expect(languages.map((language) => percent(0.125, language))).toEqual(['12,5%', '12,5\u00a0%', '12.5%']);
});

test('a file size keeps its unit on the line', () => {
  expect(languages.map((language) => fileSize(12345, language))).toEqual([
    '12,3\u00a0КБ',
    '12,3\u00a0КБ',
    '12.3\u00a0kB',
  ]);
  expect(fileSize(999_960, 'en')).toBe('1\u00a0MB');
});

const grants = { one: '{n} грант', few: '{n} гранта', many: '{n} грантов', other: '{n} гранта' };

test('Russian chooses among three forms', () => {
  expect([1, 2, 5, 11, 21, 22, 0, 1.5].map((n) => plural(n, grants, 'ru'))).toEqual([
    '1 грант',
    '2 гранта',
    '5 грантов',
    '11 грантов',
    '21 грант',
    '22 гранта',
    '0 грантов',
    '1,5 гранта',
  ]);
});

test('after «около» Russian wants the genitive', () => {
  expect([1, 2, 5, 21].map((n) => plural(n, grants, 'ru', { qualifier: 'about' }))).toEqual([
    'около 1 гранта',
    'около 2 грантов',
    'около 5 грантов',
    'около 21 гранта',
  ]);
});

test('Kyrgyz has one form after a number, English two', () => {
  expect([1, 3].map((n) => plural(n, { other: '{n} грант' }, 'ky'))).toEqual(['1 грант', '3 грант']);
  expect([1, 3].map((n) => plural(n, { one: '{n} grant', other: '{n} grants' }, 'en'))).toEqual([
    '1 grant',
    '3 grants',
  ]);
  expect(plural(null, { other: '{n} грант' }, 'ky')).toBe('белгисиз');
});

test('lists speak the language', () => {
  expect(languages.map((language) => list(['A', 'B', 'C'], language))).toEqual([
    'A, B жана C',
    'A, B и C',
    'A, B and C',
  ]);
  expect(languages.map((language) => alternatives(['A', 'B'], language))).toEqual(['A же B', 'A или B', 'A or B']);
});

test('Ө stands after О, Ү after У, Ң after Н', () => {
  expect(['Үч-Коргон', 'Узген', 'Өзгөн', 'Ош', 'Ң', 'Нарын'].sort(compare('ky'))).toEqual([
    'Нарын',
    'Ң',
    'Ош',
    'Өзгөн',
    'Узген',
    'Үч-Коргон',
  ]);
});
