import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetter, inParts } from './letters.ts';
import { romanized } from './romanized.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const lettersOf = (names: string[], language: 'ky' | 'ru' | 'en') =>
  byLetter(named(...names), language).map(
    ({ letter, entries }) => `${letter}: ${entries.map(({ name }) => name).join(' ')}`,
  );

test('Kyrgyz letters have places of their own', () => {
  expect(lettersOf(['Өзгөн', 'Ош', 'Пульгон', 'Үч-Коргон', 'Узун-Кыр'], 'ky')).toEqual([
    'О: Ош',
    'Ө: Өзгөн',
    'П: Пульгон',
    'У: Узун-Кыр',
    'Ү: Үч-Коргон',
  ]);
});

test('quotation marks do not count, figures stand together at the head', () => {
  expect(lettersOf(['«Айкөл» борбору', 'Аксы', '50 лет', '5 лет'], 'ru')).toEqual([
    '0–9: 5 лет 50 лет',
    'А: «Айкөл» борбору Аксы',
  ]);
});

test('Ё stands with Е in Russian', () => {
  expect(lettersOf(['Ёлочное', 'Ефимовка', 'Жаны'], 'ru')).toEqual(['Е: Ёлочное Ефимовка', 'Ж: Жаны']);
});

test('parts keep every entry, in order, and are as many as asked for where there are letters enough', () => {
  const alphabet = [...'АБВГДЕЖЗИКЛМНОПРСТ'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 12 }),
      (names, parts) => {
        const letters = byLetter(named(...names), 'ru');
        const cut = inParts(letters, parts);
        expect(cut.flat()).toEqual(letters);
        expect(cut).toHaveLength(Math.min(parts, letters.length));
        expect(cut.every((part) => part.length > 0)).toBe(true);
      },
    ),
  );
});

test('a name is written in Latin letters as the record writes its own', () => {
  expect(['Ак-Булуң', 'Жаңы-Жол', 'Үч-Коргон', '50 лет СССР'].map(romanized)).toEqual([
    'Ak-Bulun',
    'Jany-Jol',
    'Uch-Korgon',
    '50 let SSSR',
  ]);
});
