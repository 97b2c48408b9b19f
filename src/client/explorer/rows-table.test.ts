import { expect, test } from 'vitest';
import type { ExplorerColumn } from './explorer-column.ts';
import { rowsTable } from './rows-table.ts';
import { readView } from './table-view.ts';

const column = (key: string, kind: ExplorerColumn['kind'], more: Partial<ExplorerColumn> = {}): ExplorerColumn => ({
  key,
  label: key,
  kind,
  references: null,
  codes: new Map(),
  codeLanguages: new Map(),
  language: null,
  meaning: [],
  ...more,
});
const columns = [
  column('id', 'slug'),
  column('name', 'text'),
  column('amount', 'som'),
  column('status', 'code', {
    codes: new Map([
      ['open', 'ачык'],
      ['shut', 'жабык'],
    ]),
  }),
  column('group', 'codes'),
];
const records = [
  { id: 'a', name: 'Ысык', amount: 10, status: 'open', group: ['women', 'youth'] },
  { id: 'b', name: 'Нарын', amount: null, status: 'shut', group: [] },
  { id: 'c', name: null, amount: 9, status: 'open', group: ['youth'] },
  { id: 'd', name: 'Өзгөн', amount: 200, status: 'open', group: ['women'] },
];
const table = rowsTable(records, columns, 'ky');
const shown = (search: string) => table.show(readView(search, columns, 'ky')).map(({ id }) => id);

test('rows stand as published until an order is asked for; what is empty is last in both', () => {
  expect(shown('')).toEqual(['a', 'b', 'c', 'd']);
  expect(shown('?order=amount')).toEqual(['c', 'a', 'd', 'b']);
  expect(shown('?order=-amount')).toEqual(['d', 'a', 'c', 'b']);
  expect(shown('?order=name')).toEqual(['b', 'd', 'a', 'c']);
});

test('words are found anywhere in a row, also in those of its codes', () => {
  expect(shown('?find=озгон')).toEqual(['d']);
  expect(shown('?find=жабык')).toEqual(['b']);
  expect(shown('?find=women+10')).toEqual(['a']);
  expect(shown('?find=zzz')).toEqual([]);
});

test('the values of a column are counted among the rows that the other filters leave', () => {
  shown('?status=open');
  expect(Object.fromEntries(table.counts('status'))).toEqual({ open: 3, shut: 1 });
  expect(Object.fromEntries(table.counts('group'))).toEqual({ women: 2, youth: 2 });
  shown('?status=open&amount=..9&find=c');
  expect(Object.fromEntries(table.counts('group'))).toEqual({ youth: 1 });
  expect(Object.fromEntries(table.counts('amount'))).toEqual({ 9: 1 });
  shown('');
  expect(Object.fromEntries(table.counts('group'))).toEqual({ women: 2, youth: 2, '': 1 });
});

test('filters hold together, and the order stays', () => {
  expect(shown('?status=open&group=women&order=-amount')).toEqual(['d', 'a']);
});

test('a reference is sought and stands by the name of its row, as soon as that is known', () => {
  const call = column('call', 'slug', { references: 'calls' });
  const rows = [
    { id: '1', call: 'a' },
    { id: '2', call: 'b' },
    { id: '3', call: null },
  ];
  const named = rowsTable(rows, [column('id', 'slug'), call], 'ky');
  const ids = (search: string) => named.show(readView(search, [column('id', 'slug'), call], 'ky')).map(({ id }) => id);
  expect([ids('?order=call'), ids('?find=нарын')]).toEqual([['1', '2', '3'], []]);
  call.codes.set('a', 'Ысык-Көл');
  call.codes.set('b', 'Нарын');
  named.forget();
  expect([ids('?order=call'), ids('?find=нарын')]).toEqual([['2', '1', '3'], ['2']]);
});
