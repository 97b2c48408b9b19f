import { expect, test } from 'vitest';
import { swapLayout } from './layout.ts';

test('keys struck with the other layout on give the word that was meant', () => {
  expect(swapLayout('rfhfrjk')).toBe('каракол');
  expect(swapLayout('щыр')).toBe('osh');
});

test('swapping twice gives the word back; digits and hyphens stay', () => {
  for (const word of ['кочкор-ата', 'май 2019']) expect(swapLayout(swapLayout(word) ?? '')).toBe(word);
});

test('a key without a counterpart has no reading', () => {
  expect(swapLayout('каракол!')).toBeNull();
});
