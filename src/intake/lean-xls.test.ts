import * as library from '@e965/xlsx';
import { expect, test } from 'vitest';
import { leanXls } from './lean-xls.ts';
import { readWorkbook } from './read-workbook.ts';

type Bytes = readonly number[];

/** A record of an old workbook: its kind, its length, its bytes. */
const record = (kind: number, bytes: Bytes) => [kind & 0xff, kind >> 8, bytes.length, 0, ...bytes];
const seven: Bytes = [0, 0, 0, 0, 0, 0, 0x1c, 0x40];
/** B4 holds 7, which 2 + 5 gave. */
const formula = record(0x0006, [3, 0, 1, 0, 0x10, 0, ...seven, 0, 0, 0, 0, 0, 0, 7, 0, 0x1e, 2, 0, 0x1e, 5, 0, 3]);
const number = record(0x0203, [3, 0, 1, 0, 0x10, 0, ...seven]);

/** A workbook of the old kind with texts, numbers and a day, in which other records stand instead of that of B4. */
function oldBook(records: Bytes, changed = (stream: Bytes): Bytes => stream): Uint8Array {
  const rows = [
    ['id', 'amount'],
    ['a', 5],
    ['б', new Date(Date.UTC(2026, 0, 2))],
    ['', 7],
  ];
  const book = library.utils.book_new();
  library.utils.book_append_sheet(book, library.utils.aoa_to_sheet(rows), 'winners');
  const written = new Uint8Array(library.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const file: unknown = library.CFB.read(written, { type: 'array' });
  const stream = [...(library.CFB.find(file, '/Workbook') as { content: Uint8Array }).content];
  const at = stream.findIndex((_, i) => number.every((byte, j) => stream[i + j] === byte));
  stream.splice(at, number.length, ...records);
  const other: unknown = library.CFB.utils.cfb_new();
  library.CFB.utils.cfb_add(other, '/Workbook', Uint8Array.from(changed(stream)));
  return Uint8Array.from(library.CFB.write(other, { type: 'array' }) as ArrayLike<number>);
}

function sheetOf(records: Bytes) {
  const read = readWorkbook(oldBook(records), 'xls', library);
  if ('problem' in read) throw new Error(read.problem);
  return read.sheets[0];
}

test('the cells, the name of the sheet and that a cell has a formula stay', () => {
  const sheet = sheetOf(formula);
  expect(sheet?.name).toBe('winners');
  expect(sheet?.rows.map(({ cells }) => cells.join())).toEqual(['id,amount', 'a,5', 'б,2026-01-02', ',7']);
  expect(sheet?.formulas).toBe(1);
});

test('a list of other workbooks without its length does not keep the reading from its end', () => {
  expect(sheetOf([...record(0x0017, []), ...number])?.rows).toHaveLength(4);
});

test('a formula that is cut off before its tokens, or said to be of an old program, does not keep the reading from its end', () => {
  expect(sheetOf([...record(0x0006, [3, 0, 1, 0, 0x10, 0, ...seven, 0, 0]), ...number])?.rows).toHaveLength(4);
  const old = oldBook(formula, (stream) => stream.with(4, 2).with(5, 0));
  expect(readWorkbook(old, 'xls', library)).toHaveProperty('sheets');
});

test('what is no workbook of the old kind is given back as it is', () => {
  const other = Uint8Array.from(library.CFB.write(library.CFB.utils.cfb_new(), { type: 'array' }) as ArrayLike<number>);
  expect(leanXls(other, library)).toBe(other);
});
