import { expect, test } from 'vitest';
import { toCyrillic, toLatin } from './transliterate.ts';

test.for([
  ['bishkek', 'бишкек'],
  ['jalal', 'жалал'],
  ['zhalal', 'жалал'],
  ['kyzyl', 'кызыл'],
  ['ay', 'ай'],
  ['shcherba', 'щерба'],
  ['elim', 'элим'],
  ['chuy', 'чуй'],
])('%s may be %s', ([latin = '', cyrillic]) => {
  expect(toCyrillic(latin)).toContain(cyrillic);
});

test('the likeliest reading comes first, none comes twice', () => {
  const readings = toCyrillic('naryn');
  expect(readings[0]).toBe('нарын');
  expect(new Set(readings).size).toBe(readings.length);
});

test('what is not Latin has no reading', () => {
  expect(['нарын', 'naryn1', ''].flatMap(toCyrillic)).toEqual([]);
});

test('a Cyrillic word is written in plain Latin letters and read back', () => {
  expect(toLatin('кочкор-ата')).toBe('kochkor-ata');
  for (const word of ['каракол', 'бишкек', 'баткен']) expect(toCyrillic(toLatin(word))).toContain(word);
});
