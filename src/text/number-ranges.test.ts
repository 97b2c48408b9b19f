import { expect, test } from 'vitest';
import { numberRanges } from './number-ranges.ts';

test('neighbours become a range from three on', () => {
  expect(numberRanges([4, 5, 6, 7, 1])).toBe('1, 4–7');
  expect(numberRanges([11, 12])).toBe('11, 12');
});

test('a number stands once, and none is nothing', () => {
  expect(numberRanges([3, 3])).toBe('3');
  expect(numberRanges([])).toBe('');
});
