import { expect, test } from 'vitest';
import { asCyrillic, asLatin, mixedWord } from './look-alikes.ts';

test('look-alikes are exchanged, other letters stay', () => {
  expect([asLatin('Каракол'), asCyrillic('Bишкeк')]).toEqual(['Kapakoл', 'Вишкек']);
});

test('a word that one alphabet can write is found in a text', () => {
  expect(mixedWord('ОФ «Бишкeк» USAIDдин')).toEqual({ word: 'Бишкeк', meant: 'Бишкек' });
  expect(mixedWord('USAIDдин, Дэн Сяопин, COVID-19')).toBeNull();
});
