import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableNames } from '#schemas/index.ts';
import { emptyDataset } from '#model/dataset.ts';
import { site } from '#model/site.ts';
import { tableCsv, type Published } from './table-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);
const published = (...files: [file: string, content: string][]): Published => ({
  dataset: emptyDataset(),
  files: files.map(([file, content]) => ({ file, table: 'payments', bytes: bytes(content) })),
});

test.for([...tableNames])('the download of %s equals its file in data/ byte for byte', (name) => {
  const own = site.files.filter(({ table }) => table === name);
  expect(own.length).toBe(1);
  expect(Buffer.from(tableCsv(name, site))).toEqual(readFileSync(`data/${own[0]?.file}`));
});

test('one file is handed on as it is, whatever it holds', () => {
  expect(text(tableCsv('payments', published(['payments.csv', '\ufeffanything;at\r\nall'])))).toBe(
    'anything;at\r\nall',
  );
});

test('a folder of files becomes one file with one header', () => {
  const files = published(
    ['payments/a.csv', 'id,grant\n1,x'],
    ['payments/b.csv', 'id,grant\n'],
    ['payments/c.csv', 'id,grant\n2,y\n3,z\n'],
  );
  expect(text(tableCsv('payments', files))).toBe('id,grant\n1,x\n2,y\n3,z\n');
});

test('what cannot be joined is written from the records', () => {
  const header = 'id,grant,date,amount,source\n';
  expect(
    text(tableCsv('payments', published(['payments/a.csv', 'id,grant\n'], ['payments/b.csv', 'grant,id\n']))),
  ).toBe(header);
  expect(text(tableCsv('payments', published(['payments.json', '[]'])))).toBe(header);
  expect(text(tableCsv('payments', published()))).toBe(header);
});
