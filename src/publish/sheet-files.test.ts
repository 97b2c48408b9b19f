import { expect, test } from 'vitest';
import { sheetFileName, sheetSize } from './sheet-files.ts';

const list = JSON.stringify({ version: 'abc', sheets: { 'ky/hearing/karakol/': 93_000 } });

test('the file of a sheet is called after its record and its first language', () => {
  expect(sheetFileName('ky/hearing/karakol/')).toBe('karakol.ky.pdf');
});

test('a sheet has a file where one was printed from this very data', () => {
  expect(sheetSize(list, 'ky/hearing/karakol/', 'abc')).toBe(93_000);
  expect(sheetSize(list, 'ky/hearing/naryn/', 'abc')).toBeNull();
  expect(sheetSize(list, 'ky/hearing/karakol/', 'def')).toBeNull();
  expect(sheetSize(null, 'ky/hearing/karakol/', 'abc')).toBeNull();
});
