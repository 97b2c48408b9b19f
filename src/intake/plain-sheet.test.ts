import { expect, test } from 'vitest';
import { readPlainSheet, readPlainStrings } from './plain-sheet.ts';

const facts = {
  strings: ['үй', ' б '],
  numberText: (value: number, style: number | null) =>
    style === 9 ? null : `${value}${style === null ? '' : ` (${style})`}`,
};
const read = (rows: string) => readPlainSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, facts);
const cellsOf = (cells: string) => read(`<row r="1">${cells}</row>`)?.rows[0]?.cells ?? null;

test('cells are read as Excel, LibreOffice and our own library write them', () => {
  expect(
    cellsOf(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="D1"><v>12.5</v></c><c r="E1" s="3"><v>-1E3</v></c>' +
        '<c r="F1" t="str"><v xml:space="preserve"> a &amp; b </v></c><c r="G1" t="b"><v>1</v></c>' +
        '<c r="H1" t="inlineStr"><is><t>&lt;i&gt;</t></is></c><c r="J1" t="str"><v></v></c><c r="K1" s="1"/>',
    ),
  ).toEqual(['үй', 'б', '', '12.5', '-1000 (3)', 'a & b', 'true', '<i>', '', '']);
});

test('rows keep their numbers, hidden ones are counted, and those without a value are none', () => {
  expect(
    read(
      '<row r="2" spans="1:1" x14ac:dyDescent="0.25"><c r="A2"><v>1</v></c></row><row r="4" hidden="1"/>' +
        '<row r="5" ht="20" hidden="true"><c r="B5" s="1"/></row><row r="9"><c r="A9" t="str"><f>B9</f><v>q</v></c></row>',
    ),
  ).toEqual({
    rows: [
      { line: 2, cells: ['1'] },
      { line: 9, cells: ['q'] },
    ],
    hiddenRows: 2,
    formulas: 1,
  });
});

test.each([
  '<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>',
  '<c r="A2"><v>1</v></c>',
  '<c r="A1" t="s"><v>7</v></c>',
  '<c r="A1" t="e"><v>#N/A</v></c>',
  '<c r="A1" t="d"><v>2024-01-01</v></c>',
  '<c r="A1" s="9"><v>0.5</v></c>',
  '<c r="A1"><v>NaN</v></c>',
  '<c r="A1" t="str"><v>&#65;</v></c>',
  '<c r="A1" t="str"><v>&amp;lt;</v></c>',
  '<c r="A1" t="str"><v>_x0041_</v></c>',
  '<c r="A1"><f t="shared" si="0"/><v>1</v></c>',
  '<c r="A1" x:r="B1"><v>1</v></c>',
  ' <c r="A1"><v>1</v></c>',
  '<!-- a -->',
])('what is written in another way is left to the library: %s', (cells) => {
  expect(cellsOf(cells)).toBe(null);
});

test('rows that stand twice, or farther down than any table, are left to the library', () => {
  const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;
  expect([read(row(2) + row(2)), read(row(3) + row(2)), read(row(200_001))]).toEqual([null, null, null]);
  expect(read(row(200_000))?.rows).toHaveLength(1);
});

test('texts of a workbook are read, in several fonts too; with signs for how they are spoken they are left to the library', () => {
  const sst = (texts: string) => readPlainStrings(`<?xml version="1.0"?><sst count="2">${texts}</sst>`);
  expect(
    sst(
      '<si><t>а &quot;б&quot;</t></si><si><t/></si><si><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> б</t></r></si>',
    ),
  ).toEqual(['а "б"', '', 'a б']);
  expect(sst(`<si>${'<r><rPr></rPr><t></t></r>'.repeat(5000)}<q/></si>`)).toBe(null); // nor is every way tried to part them
  expect(sst('<si><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></si>')).toBe(null);
});
