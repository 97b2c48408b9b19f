import { expect, test } from 'vitest';
import { plainLetters } from './plain-letters.ts';

test('where texts run into each other look-alikes stay as they are', () => {
  expect(plainLetters('Өзгөн, Үч-Коргон, Таң')).toBe('озгон, уч-коргон, тан');
  expect(plainLetters('UNDPБишкек')).toBe('undpбишкек');
});
