import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('letters that people leave out are one with those that they type instead', () => {
  expect(fold('Өспүрүмдөргө')).toBe(fold('оспурумдорго'));
  expect(fold('Жаңы ёлка')).toBe('жаны елка');
});

test('й stays a letter of its own, marks of Latin letters go', () => {
  expect(fold('социальный Ysyk-Köl')).toBe('социальный ysyk-kol');
});

test('a Cyrillic word with a Latin look-alike becomes wholly Cyrillic', () => {
  expect(fold('Oш')).toBe('ош');
  expect(fold('Osh')).toBe('osh');
});

test('signs that nobody sees do not part a word', () => {
  expect(fold('кал\u00adдык\u200b')).toBe('калдык');
});
