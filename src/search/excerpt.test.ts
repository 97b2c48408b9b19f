import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const words = Array.from({ length: 100 }, (_, i) => `сөз${i}, `);
const said = (places: readonly number[], length = 10) => excerptOf(words, places, length);
const text = (places: readonly number[]) =>
  said(places)
    .map((piece) => piece.text)
    .join('');

test('the stretch with most of the found words is shown, and what is left out is said', () => {
  expect(text([3, 50, 52, 55])).toMatch(/^… сөз46, .*сөз50, .*сөз55, …$/);
});

test('at the beginning and at the end of a page nothing is left out on that side', () => {
  expect(text([0])).toMatch(/^сөз0, .*…$/);
  expect(text([99])).toMatch(/^… .*сөз99, $/);
});

test('only the letters of a found word are marked, not what follows it', () => {
  expect(said([50]).filter(({ marked }) => marked)).toEqual([{ text: 'сөз50', marked: true }]);
});

test('a page without a found word, and one without words, are no exception', () => {
  expect(said([]).some(({ marked }) => marked)).toBe(false);
  expect(excerptOf([], [])).toEqual([]);
});
