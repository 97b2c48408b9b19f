import { expect, test } from 'vitest';
import { sheetFileName, sheetSizes } from './sheet-files.ts';

const sizes = { a4: 93_000, phone: 101_000 };
const list = { version: 'abc', sheets: { 'ky/hearing/karakol/': sizes } };

test('the files of a sheet are called after its record, its first language and its paper', () => {
  expect(sheetFileName('ky/hearing/karakol/', 'a4')).toBe('karakol.ky.pdf');
  expect(sheetFileName('ky/hearing/karakol/', 'phone')).toBe('karakol.ky.phone.pdf');
});

test('a sheet has files where they were printed from this very data', () => {
  expect(sheetSizes(list, 'ky/hearing/karakol/', 'abc')).toEqual([
    { paper: 'a4', size: 93_000 },
    { paper: 'phone', size: 101_000 },
  ]);
  expect(sheetSizes(list, 'ky/hearing/naryn/', 'abc')).toEqual([]);
  expect(sheetSizes(list, 'ky/hearing/karakol/', 'def')).toEqual([]);
  expect(sheetSizes(null, 'ky/hearing/karakol/', 'abc')).toEqual([]);
});
