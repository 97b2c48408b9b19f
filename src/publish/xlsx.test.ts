import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { emptyDataset, type RecordOf } from '#model/dataset.ts';
import { tableSheet } from './table-sheet.ts';
import { workbook } from './xlsx.ts';

const payment: RecordOf<'payments'> = { id: 'p-1', grant: 'g-1', date: '2019-07', amount: -500, source: 's-1' };
const village: RecordOf<'villages'> = {
  id: 'v-1',
  place: 'kg',
  soate: '41708205600010',
  name_ky: null,
  name_ru: '=1+1',
  name_ky_source: null,
  name_ky_certainty: null,
  source: 's-1',
};
const dataset = { ...emptyDataset(), payments: [payment], villages: [village] };
const readMe = { sheet: 'Read me', lines: ['first <line>', '', 'last'] };
const book = async () =>
  Buffer.from(await workbook([tableSheet('payments', dataset), tableSheet('villages', dataset)], readMe));
const member = async (path: string) => strFromU8(unzipSync(await book())[path] ?? new Uint8Array());

test('the same tables give the same bytes', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2020, 0, 1) });
  const first = await book();
  vi.setSystemTime(Date.UTC(2030, 5, 5));
  expect((await book()).equals(first)).toBe(true);
  vi.useRealTimers();
});

test('the first sheet is to be read first, then each table has its own', async () => {
  const names = [...(await member('xl/workbook.xml')).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(['Read me', 'payments', 'villages']);
});

test('numbers are numbers, dates and would-be formulas are text', async () => {
  expect(await member('xl/worksheets/sheet2.xml')).toContain('<v>-500</v>');
  expect(await member('xl/worksheets/sheet3.xml')).not.toMatch(/<f[ >]|<v>41708205600010/);
  const strings = await member('xl/sharedStrings.xml');
  expect(strings).toContain('=1+1');
  expect(strings).toContain('2019-07');
  expect(strings).toContain('41708205600010');
  expect(strings).toContain('first &lt;line&gt;');
});

test('the header stays in sight', async () => {
  expect(await member('xl/worksheets/sheet2.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
});
