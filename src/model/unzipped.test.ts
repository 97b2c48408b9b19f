import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipped } from './unzipped.ts';

const packed = (files: Record<string, string>, level: 0 | 9 = 9) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level });
const all = (zip: Uint8Array) => unzipped(zip, () => true);
const [same, old, fresh] = ['same '.repeat(99), 'old '.repeat(99), 'new '.repeat(99)];

test('a file that two zips hold in the same bytes is unpacked once, and one that changed is what it is now', () => {
  const first = all(packed({ 'a.csv': same, 'b.csv': old }));
  const second = all(packed({ 'b.csv': fresh, 'a.csv': same }));
  expect(second?.['a.csv']).toBe(first?.['a.csv']);
  expect(second).toEqual({ 'a.csv': strToU8(same), 'b.csv': strToU8(fresh) });
  expect(Object.keys(second ?? {})).toEqual(['b.csv', 'a.csv']);
});

test('a file that is as it was two zips ago is not unpacked again', () => {
  const first = all(packed({ 'a.csv': old }));
  all(packed({ 'a.csv': `${fresh} and longer` }));
  expect(all(packed({ 'a.csv': old }))?.['a.csv']).toBe(first?.['a.csv']);
});

test('files of the same size that differ in a letter are unpacked for themselves', () => {
  const zips = ['x', 'y'].map((letter) => packed({ 'a.csv': letter }, 0));
  expect(zips.map((zip) => all(zip)?.['a.csv'])).toEqual([strToU8('x'), strToU8('y')]);
});

test('the same bytes under another path, or packed in another way, are unpacked for themselves', () => {
  const first = all(packed({ 'a.csv': same }));
  const other = all(packed({ 'c.csv': same }));
  const stored = all(packed({ 'a.csv': same }, 0));
  expect(other?.['c.csv']).not.toBe(first?.['a.csv']);
  expect(stored?.['a.csv']).not.toBe(first?.['a.csv']);
  expect([other?.['c.csv'], stored?.['a.csv']]).toEqual([strToU8(same), strToU8(same)]);
});

test('only what is wanted is given, and what is no zip gives nothing', () => {
  const zip = packed({ 'a.csv': same, 'b.csv': old });
  expect(Object.keys(unzipped(zip, (path) => path === 'b.csv') ?? {})).toEqual(['b.csv']);
  expect(all(strToU8('no archive at all, and longer than its end'))).toBeNull();
});

test('a zip that was cut gives nothing, even when its files are known', () => {
  const zip = packed({ 'a.csv': same });
  all(zip);
  expect(all(zip.subarray(0, zip.length - 30))).toBeNull();
});
