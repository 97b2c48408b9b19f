import { expect, test } from 'vitest';
import { sheetFileName, sheetFiles } from './sheet-files.ts';

const sizes = { a4: 93_000, phone: 101_000 };
const list = { version: 'abc', sheets: { 'hearing/karakol/': sizes, 'hearing/karakol/#ru-en': { a4: 95_000 } } };
const asked = { path: 'hearing/karakol/', pair: 'ky-ru', version: 'abc' } as const;

test('the files of a sheet are called after its record, its first language and its paper', () => {
  expect(sheetFileName('hearing/karakol/', 'ky-ru', 'a4')).toBe('karakol.ky.pdf');
  expect(sheetFileName('hearing/karakol/', 'ru-en', 'phone')).toBe('karakol.ru.phone.pdf');
  expect(sheetFileName('hearing/grants/a-1/', 'ru-en', 'a4')).toBe('grants-a-1.ru.pdf');
});

test('a sheet has files where they were printed from this very data, each pair its own', () => {
  expect(sheetFiles(list, asked)).toEqual([
    { name: 'karakol.ky.pdf', paper: 'a4', size: 93_000 },
    { name: 'karakol.ky.phone.pdf', paper: 'phone', size: 101_000 },
  ]);
  expect(sheetFiles(list, { ...asked, pair: 'ru-en' })).toEqual([
    { name: 'karakol.ru.pdf', paper: 'a4', size: 95_000 },
  ]);
  expect(sheetFiles(list, { ...asked, pair: 'ky-en' })).toEqual([]);
  expect(sheetFiles(list, { ...asked, path: 'hearing/naryn/' })).toEqual([]);
  expect(sheetFiles(list, { ...asked, version: 'def' })).toEqual([]);
  expect(sheetFiles(null, asked)).toEqual([]);
});
