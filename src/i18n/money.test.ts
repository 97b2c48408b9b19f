import { expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { money, moneyOf, moneySum, plainMoney } from './format.ts';

/** No-break spaces shown as «_» so that a reader of the test sees them. */
const seen = (text: string) => text.replaceAll('\u00a0', '_');
const inAll = (write: (language: (typeof languages)[number]) => string) =>
  languages.map((language) => seen(write(language)));

test('money is whole som with its unit', () => {
  expect(inAll((language) => money(400_000, language))).toEqual(['400_000_сом', '400_000_сомов', '400,000_som']);
});

test('Russian declines the som', () => {
  expect([1, 2, 5, 21, 1.5].map((n) => seen(money(n, 'ru')))).toEqual([
    '1_сом',
    '2_сома',
    '5_сомов',
    '21_сом',
    '1,5_сома',
  ]);
  expect(seen(money(21, 'ru', { qualifier: 'at-least' }))).toBe('не менее 21_сома');
});

test('unknown money is a word', () => {
  expect(inAll((language) => money(null, language))).toEqual(['белгисиз', 'неизвестно', 'unknown']);
  expect(inAll((language) => plainMoney(null, language))).toEqual(['белгисиз', 'неизвестно', 'unknown']);
});

test('nothing paid is written as nothing, not as unknown', () => {
  expect(inAll((language) => money(0, language))).toEqual(['0_сом', '0_сомов', '0_som']);
});

test('short money has one decimal of millions', () => {
  expect(inAll((language) => money(13_900_000, language, { short: true }))).toEqual([
    '13,9_млн_сом',
    '13,9_млн_сомов',
    '13.9_million_som',
  ]);
});

test('short money counts in thousands, but English writes them out', () => {
  expect(inAll((language) => money(50_000, language, { short: true }))).toEqual([
    '50_миң_сом',
    '50_тыс._сомов',
    '50,000_som',
  ]);
});

test('short money never shows 1000 of a scale', () => {
  expect(seen(money(999_960, 'ky', { short: true }))).toBe('1_млн_сом');
  expect(seen(money(950_000, 'ky', { short: true }))).toBe('950_миң_сом');
  expect(seen(money(1_200_000_000, 'en', { short: true }))).toBe('1.2_billion_som');
  expect(seen(money(750, 'ru', { short: true }))).toBe('750_сомов');
});

test('an inexact amount says so', () => {
  expect(inAll((language) => moneyOf({ amount: 38_000_000, qualifier: 'about' }, language, { short: true }))).toEqual([
    'болжол менен 38_млн_сом',
    'около 38_млн_сомов',
    'about 38_million_som',
  ]);
});

test('a sum names the parts that it does not hold', () => {
  const sum = { amount: 400_000, qualifier: 'exact', unknown: 3 } as const;
  expect(inAll((language) => moneySum(sum, language))).toEqual([
    '400_000_сом жана суммасы белгисиз дагы 3_грант',
    '400_000_сомов и ещё 3_гранта на неизвестную сумму',
    '400,000_som and 3_more grants of unknown amount',
  ]);
  expect(seen(moneySum({ ...sum, unknown: 0 }, 'ky'))).toBe('400_000_сом');
});

test('a sum may count other things than grants', () => {
  const more = { ky: { other: 'суммасы белгисиз дагы {n} конкурс' }, ru: { other: '' }, en: { other: '' } };
  expect(seen(moneySum({ amount: 5, qualifier: 'exact', unknown: 2 }, 'ky', { more }))).toBe(
    '5_сом жана суммасы белгисиз дагы 2 конкурс',
  );
});

test('a sum without any known part is unknown', () => {
  expect(inAll((language) => moneySum({ amount: null, qualifier: 'exact', unknown: 3 }, language))).toEqual([
    'белгисиз',
    'неизвестно',
    'unknown',
  ]);
});
