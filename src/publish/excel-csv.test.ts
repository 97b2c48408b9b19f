import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableNames, tables } from '#schemas/index.ts';
import { parseCsv } from '#model/csv.ts';
import { excelCell, excelCsv, fromExcelCell } from './excel-csv.ts';
import { site } from '#model/site.ts';
import { encodeRecord } from './write-table.ts';

const hostile = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\0\'";, ａ＝＋－＠0129e./сом') });

test('the file has a BOM, semicolons, CRLF and the codes of the columns', () => {
  const payment = { id: 'p-1', grant: 'g-1', date: '2019-07', amount: -500, source: 's-1' };
  expect(excelCsv('payments', [payment])).toBe("\ufeffid;grant;date;amount;source\r\np-1;g-1;'2019-07;-500;s-1\r\n");
});

test('a formula at the beginning of a text is marked as text', () => {
  const texts = ['=1+1', '+996', '-5', '@SUM(A1)', '\t=1', '＝1', '＠a', '=HYPERLINK("http://x";"y")'];
  for (const text of texts) expect(excelCell('text', text)).toBe(`'${text}`.replace('\t=', "\t'="));
});

test('a formula after a delimiter inside the text is marked, too', () => {
  expect(excelCell('text', 'a;=1')).toBe("a;'=1");
  expect(excelCell('text', 'a,"=1"')).toBe('a,"\'=1"');
  expect(excelCell('text', 'Ак-Суу, Кара-Суу')).toBe('Ак-Суу, Кара-Суу');
});

test('whatever delimiter a program splits at, no part begins a formula', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const part of excelCell('text', text).split(/[;,\t]/))
        expect(part.replace(/^"+/, '')).not.toMatch(/^[=+\-@\r\0＝＋－＠]/);
    }),
  );
});

test('long codes and months stay as they are written', () => {
  expect(excelCell('soate', '41708205600010')).toBe("'41708205600010");
  expect(excelCell('edtf', '2019-07')).toBe("'2019-07");
  expect(excelCell('text', '1-2')).toBe("'1-2");
  expect(excelCell('edtf', '2018-06-29')).toBe('2018-06-29');
});

test('numbers stay numbers, with the decimal comma of the country', () => {
  expect(excelCell('som', '-500')).toBe('-500');
  expect(excelCell('decimal', '74.59')).toBe('74,59');
  expect(excelCell('count', '123456789012')).toBe('123456789012');
});

test('every mark can be taken off again', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string()), (text) => {
      expect(fromExcelCell('text', excelCell('text', text))).toBe(text);
    }),
  );
});

test.for([...tableNames])('%s comes back from the file for Excel unchanged', (name) => {
  const kinds = Object.values(tables[name].columns).map(({ kind }) => kind);
  const { header, rows } = parseCsv(excelCsv(name, site.dataset[name]), ';');
  expect(header).toEqual(Object.keys(tables[name].columns));
  expect(rows.map(({ cells }) => cells.map((cell, i) => fromExcelCell(kinds[i] ?? 'text', cell)))).toEqual(
    site.dataset[name].map((record) => encodeRecord(name, record as never)),
  );
});
