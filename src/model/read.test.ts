import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv, writeCsvRows } from './csv.ts';
import { parseJson } from './json.ts';
import { readText } from './read.ts';

const input = (bytes: Uint8Array, file = 'data/calls.csv') =>
  readText({ file, table: 'calls', size: bytes.length, bytes });

describe('CSV', () => {
  test('a line break inside a cell does not shift the lines after it', () => {
    expect(parseCsv('a,b\n1,"x\ny"\n2,z\n').rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('an unclosed quotation mark is named', () =>
    expect(parseCsv('a,b\n1,"x\n2,y\n').problems).toEqual([{ kind: 'quotes', line: 2 }]));

  test('what is written is read back unchanged', () => {
    const cell = fc.string().filter((value) => !value.includes('\0'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { rows: read } = parseCsv(writeCsvRows([['a', 'b'], ...rows]));
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('JSON', () => {
  test('each object is found on its line', () => {
    const read = parseJson('[\n  {"id": "a", "x": null},\n\n  {"id": "b", "y": [1, 2]}\n]');
    expect(read).toMatchObject({
      ok: true,
      header: ['id', 'x', 'y'],
      rows: [
        { line: 2, cells: ['a', '', ''] },
        { line: 4, cells: ['b', '', '1 2'] },
      ],
    });
  });

  test('what is not JSON is named with its line', () =>
    expect(parseJson('[\n{"id": }]')).toMatchObject({ ok: false, line: 2, reason: 'syntax' }));
  test('what is no list of objects is refused', () => {
    expect(parseJson('{}')).toMatchObject({ ok: false, reason: 'not-a-list' });
    expect(parseJson('[{}, 1]')).toMatchObject({ ok: false, reason: 'not-an-object' });
  });
});

describe('text', () => {
  test('Windows-1251 is recognized', () =>
    expect(input(new Uint8Array([0xca, 0xe0, 0xed, 0xf2]))).toMatchObject({ encoding: 'windows-1251', text: 'Кант' }));
  test('UTF-16 is recognized', () =>
    expect(input(new Uint8Array([0xff, 0xfe, 0x1a, 0x04]))).toMatchObject({ encoding: 'utf-16', text: 'К' }));
  test('a zero byte is no text', () =>
    expect(input(new Uint8Array([0x50, 0x4b, 0, 1]))).toMatchObject({ encoding: 'binary', text: '' }));
  test('the delimiter is that of the first line', () =>
    expect(input(new TextEncoder().encode('a;b;c\n1,2;3;4'))).toMatchObject({ delimiter: ';' }));
});
