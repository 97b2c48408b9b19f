import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';

const codes = new Map([['women', 'аялдар']]);

test('a cell says codes in words, numbers and dates in the way of the language, and everything else as it is', () => {
  expect(cellText(['women', 'odd'], { kind: 'codes', codes }, 'ky')).toBe('аялдар, odd');
  expect(cellText(400_000, { kind: 'som', codes }, 'en')).toBe('400,000');
  expect(cellText(2019, { kind: 'year', codes }, 'en')).toBe('2019');
  expect(cellText('2019-07~', { kind: 'edtf', codes }, 'ru')).toBe('≈\u00a007.2019');
  expect(cellText('not a date', { kind: 'edtf', codes }, 'ru')).toBe('not a date');
  expect(cellText('=1+1', { kind: 'text', codes }, 'ru')).toBe('=1+1');
});

test('an empty cell says nothing, and zero says zero', () => {
  expect([null, '', []].map((value) => cellText(value, { kind: 'som', codes }, 'ky'))).toEqual(['', '', '']);
  expect(cellText(0, { kind: 'som', codes }, 'ky')).toBe('0');
});
