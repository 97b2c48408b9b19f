import { expect, test } from 'vitest';
import { clipped } from './clipped.ts';

test('a text that fits stays as it is', () => {
  expect(clipped('Каракол шаары', 13)).toBe('Каракол шаары');
});

test('a longer one ends before a word, without the mark behind it', () => {
  expect(clipped('Балдар, аялдар жана улгайган адамдар үчүн', 16)).toBe('Балдар, аялдар…');
});

test('a long word is cut itself, between whole letters', () => {
  expect(clipped('ыыыыыыыыыы', 5)).toBe('ыыыы…');
  expect([...clipped('👍👍👍👍', 3)].length).toBe(3);
});
