import { expect, test } from 'vitest';
import { swapLayout } from './layout.ts';
import { soundKey } from './sound.ts';
import { toCyrillic } from './transliterate.ts';

test.for([
  ['Жалал-Абад', 'Джалал-Абад', 'Jalal-Abad', 'Zhalal-Abad', 'Jalalabad'],
  ['Ысык-Көл', 'Иссык-Куль', 'Ysyk-Kol', 'Issyk-Kul'],
  ['Чүй', 'Чуй', 'Chui', 'Chuy'],
  ['Нарын', 'Naryn'],
  ['Кочкор-Ата', 'Kochkor-Ata'],
])('spellings of one name sound alike: %s', ([first = '', ...others]) => {
  expect(new Set(others.map(soundKey))).toEqual(new Set([soundKey(first)]));
});

test('names that differ sound different', () => {
  expect(new Set(['Ош', 'Нарын', 'Талас', 'Баткен', 'Бишкек', 'Токмок'].map(soundKey)).size).toBe(6);
});

test('Latin letters are read as Cyrillic', () => {
  expect(toCyrillic('tashtandy')).toContain('таштанды');
  expect(toCyrillic('detskij')).toContain('детский');
  expect(toCyrillic('zhashtar')).toContain('жаштар');
  expect(toCyrillic('сөз')).toEqual([]);
});

test('a word typed with the other layout is read', () => {
  expect(swapLayout('rfhfrjk')).toBe('каракол');
  expect(swapLayout('лфкфлщд')).toBe('karakol');
  expect(swapLayout('中')).toBeNull();
});
