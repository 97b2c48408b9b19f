import { describe, expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { gapWords } from './gap-words.ts';

const parts = [
  [1, 1],
  [1, 3],
  [2, 3],
  [3, 3],
  [11, 21],
  [21, 100],
  [100, 100],
] as const;

describe.each(languages)('gaps in %s', (language) => {
  const w = gapWords[language];
  const said = parts.flatMap(([part, all]) => [
    w.region(part, all),
    w.missing(part, all),
    w.looked(part, all),
    w.silent(all),
  ]);

  test('no part is zero, undefined or one of one', () => {
    const none = [w.region(0, 1), w.region(0, 21)];
    const wrong = /undefined|NaN|\{n\}|(?<!\d)0(?!\d)|(?<!\d)1 (?:of|из) 1(?!\d)/;
    expect([...said, ...none].filter((text) => wrong.test(text))).toEqual([]);
  });

  test('none, some and all of a region are different sentences', () => {
    expect(new Set([w.region(0, 3), w.region(2, 3), w.region(3, 3), w.region(0, 1), w.region(1, 1)]).size).toBe(5);
  });

  test('every question is one question', () => {
    expect(Object.values(w.questions).filter((text) => !/^\p{Lu}[^?]+\?$/u.test(text))).toEqual([]);
  });
});

test('numbers are declined', () => {
  expect(gapWords.ky.missing(25, 32)).toBe('32 жазуунун 25инде жок');
  expect(gapWords.ky.region(3, 104)).toBe('104 муниципалитеттин 3ү боюнча маалымат бар');
  expect(gapWords.ru.missing(21, 21)).toBe('Нет ни в одной из 21 записи');
  expect(gapWords.ru.missing(5, 32)).toBe('Нет в 5 из 32 записей');
  expect(gapWords.en.region(1, 104)).toBe('1 of 104 has a record');
});
