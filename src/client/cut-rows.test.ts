import { expect, test } from 'vitest';
import { cutCells, cutCsv, cutJson } from './cut-rows.ts';

const plain = 'id,title,amount\na,"One, ""two""\nthree",400000\nb,Two,\nc,Three,12.5\n';
const excel = '\ufeffКод;Аталышы;Сумма\r\na;"One; two";400000\r\n\'01;\'=1+1;12,5\r\nc;Three;\r\n';

test('the rows stand in the order that was asked for, and nothing else does', () => {
  expect(cutCsv(plain, { ids: ['c', 'a'] })).toBe('id,title,amount\nc,Three,12.5\na,"One, ""two""\nthree",400000\n');
});

test('a file for Excel stays one, its marks included', () => {
  expect(cutCsv(excel, { ids: ['01', 'a'] })).toBe(
    '\ufeffКод;Аталышы;Сумма\r\n\'01;\'=1+1;12,5\r\na;"One; two";400000\r\n',
  );
});

test('an id that the file does not have gives no row, and no ids give the header alone', () => {
  expect(cutCsv(plain, { ids: ['b', 'zzz'] })).toBe('id,title,amount\nb,Two,\n');
  expect(cutCsv(plain, { ids: [] })).toBe('id,title,amount\n');
});

test('rows are found by several columns together, and several rows may share them', () => {
  const changes = 'release,table,record,column\nr,winners,a,x\nr,winners,a,y\nr,calls,a,z\n';
  const by = ['table', 'record'];
  expect(cutCsv(changes, { ids: ['winners/a'], by })).toBe(
    'release,table,record,column\nr,winners,a,x\nr,winners,a,y\n',
  );
  const json = '[{"table":"winners","record":"a"},{"table":"calls","record":"a"}]';
  expect(JSON.parse(cutJson(json, { ids: ['calls/a'], by }))).toEqual([{ table: 'calls', record: 'a' }]);
});

test('a workbook has numbers where the file has them, and ids as text', () => {
  expect(cutCells('id,a,b\n2019,400000,\nx,0012,-1.5\ny,12345678901234567,1e5\n', { ids: ['2019', 'x', 'y'] })).toEqual(
    [
      ['id', 'a', 'b'],
      ['2019', 400000, null],
      ['x', '0012', -1.5],
      ['y', '12345678901234567', '1e5'],
    ],
  );
});

test('records of a JSON file are cut in the same way', () => {
  expect(JSON.parse(cutJson('[{"id":"a","x":null},{"id":"b"}]', { ids: ['b', 'a', 'c'] }))).toEqual([
    { id: 'b' },
    { id: 'a', x: null },
  ]);
});

test('of the rows only some columns are given, in the order that was asked for', () => {
  const cut = { ids: ['b', 'a'], columns: ['id', 'amount'] };
  expect(cutCsv(plain, cut)).toBe('id,amount\nb,\na,400000\n');
  expect(cutCells(plain, cut)).toEqual([
    ['id', 'amount'],
    ['b', null],
    ['a', 400000],
  ]);
  expect(
    JSON.parse(cutJson('[{"id":"a","x":[1],"y":2},{"id":"b","y":null}]', { ids: ['a', 'b'], columns: ['id', 'y'] })),
  ).toEqual([
    { id: 'a', y: 2 },
    { id: 'b', y: null },
  ]);
});
