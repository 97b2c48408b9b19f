import * as library from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { handedIn } from './handed-in.ts';
import { kindOfFile } from './kind-of-file.ts';
import { archiveProblem, readWorkbook } from './read-workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, from the XML of its rows. */
const workbook = (rows: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });
const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>id</t></is></c>`;
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const read = (bytes: Uint8Array) => readWorkbook(bytes, 'xlsx', library);

test('a small sheet is read', () => {
  const bytes = workbook(row(1, cell('A1') + cell('B1')));
  expect(kindOfFile(bytes)).toBe('xlsx');
  expect(read(bytes)).toMatchObject({ sheets: [{ name: 'a', rows: [{ line: 1, cells: ['id', 'id'] }] }] });
});

test('a cell far below and one far to the right, which make billions, are refused', () => {
  expect(read(workbook(row(1, cell('XFD1')) + row(190_000, cell('A190000'))))).toEqual({ problem: 'large' });
});

test('an archive that grows beyond what it says is refused, and nothing of it is kept', () => {
  const honest = zipSync({ 'a.csv': new Uint8Array(5_000_000) });
  expect(archiveProblem(honest)).toBe(null);
  expect(archiveProblem(saying(honest, 5_000_000, 100))).toBe('broken');
});

test('an archive that grows beyond all measure is refused, whatever it says', () => {
  const bomb = zipSync({ 'a.csv': new Uint8Array(5_000_000) });
  expect(archiveProblem(bomb, 1_000_000)).toBe('large');
  expect(archiveProblem(saying(bomb, 5_000_000, 100), 1_000_000)).toBe('large');
});

test('an archive that is locked by a password says so', () => {
  const bytes = zipSync({ 'payments.csv': strToU8('id\n') });
  bytes[6] = (bytes[6] ?? 0) | 1;
  expect(handedIn({ file: 'a.zip', table: null, size: bytes.length, bytes }, library).remarks).toEqual([
    { code: 'workbook-broken', file: 'a.zip', params: { kind: 'password' } },
  ]);
});

/** The archive with another size of what it holds, wherever it names it. */
function saying(bytes: Uint8Array, size: number, instead: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 <= changed.length; at += 1)
    if (view.getUint32(at, true) === size) view.setUint32(at, instead, true);
  return changed;
}
