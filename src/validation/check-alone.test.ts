import * as library from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileOf, fixtureFiles } from '#report/fixture.ts';
import type { InputFile } from '#model/raw.ts';
import { checkAlone } from './check-alone.ts';

const known = {
  files: fixtureFiles({
    winners: [{ id: 'g-1', amount: '700000', amount_qualifier: 'exact' }],
    payments: [{ id: 'p-0', grant: 'g-1' }],
  }),
  release: null,
};
const check = (...files: InputFile[]) => checkAlone(files, known, { library });
const remarksOf = (...files: InputFile[]) =>
  check(...files)
    .findings.filter(({ severity }) => severity !== 'notice')
    .map(({ code, line, cell }) => [code, line ?? '-', cell ?? ''].join(' ').trim());

/** A workbook of sheets of rows. */
function book(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  { type = 'xlsx' as 'xlsx' | 'ods' | 'biff8', hidden = '', from1904 = false } = {},
) {
  const made = library.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    library.utils.book_append_sheet(made, library.utils.aoa_to_sheet(rows as unknown[][]), name);
  made.Workbook = {
    Sheets: made.SheetNames.map((name) => ({ Hidden: name === hidden ? 1 : 0 })),
    WBProps: { date1904: from1904 },
  };
  for (const sheet of Object.values(made.Sheets))
    for (const cell of Object.values(sheet) as library.CellObject[])
      if (cell.t === 'n' && cell.v === 45371) cell.z = 'dd/mm/yyyy';
  return new Uint8Array(library.write(made, { type: 'array', bookType: type }) as ArrayBuffer);
}

const rows = [
  ['Төлөмдөр, 2024'],
  [],
  ['Код', 'Грант', 'Дата', 'Сумма, сом', 'Источник'],
  [1, 2, 3, 4, 5],
  ['p-1', 'g-1', 45371, '350 000,00 сом', 's'],
  ['Итого', null, null, 350000, null],
];

test('one table alone is checked beside the published ones: no table is missing, and its codes are known', () => {
  expect(remarksOf(fileOf('in/payments.csv', 'id,grant,date,amount,source\np-1,g-1,2024-03-20,5000,s\n'))).toEqual([]);
  expect(remarksOf(fileOf('in/payments.csv', 'id,grant,date,amount,source\np-1,g-9,2024-03-20,5000,s\n'))).toEqual([
    'reference-missing 2 B2',
  ]);
});

test('a row with the id of a published one takes its place, and what it does to other tables is said', () => {
  const text = (amount: string) => `id,grant,date,amount,source\np-0,g-1,2024-03-20,${amount},s\n`;
  expect(remarksOf(fileOf('in/payments.csv', text('5000')))).toEqual([]);
  expect(
    check(fileOf('in/payments.csv', text('900000'))).findings.map(({ code, file }) => `${code} ${file}`),
  ).toContain('payment-over-award data/winners.csv');
});

test('a table is known by its header, whatever its file is called', () => {
  const { counts } = check(fileOf('in/Книга1.csv', 'id;grant;date;amount;source\np-1;g-1;2024-03-20;5000;s\n'));
  expect(counts.payments).toBe(1);
  expect(remarksOf(fileOf('in/Книга1.csv', 'а;б\n1;2\n'))).toEqual(['sheet-unknown -']);
});

describe.each(['xlsx', 'ods', 'biff8'] as const)('a workbook (%s)', (type) => {
  const name = `in/Төлөм.${type === 'biff8' ? 'xls' : type}`;

  test('is read with its days and numbers, below its title, with the addresses that the clerk sees', () => {
    const { findings, mended } = check(fileOf(name, book({ payments: rows }, { type })));
    expect(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ code, line, cell }) => `${code} ${line} ${cell ?? ''}`.trim()),
    ).toEqual([
      'header-below 1',
      'header-misspelt 3 D3',
      'header-misspelt 3 C3',
      'header-misspelt 3 B3',
      'header-misspelt 3 A3',
      'header-misspelt 3 E3',
      'row-not-data 4',
      'cell-som 5 D5',
      'row-total 6',
    ]);
    expect(mended).toEqual([
      {
        file: name,
        table: 'payments',
        csv: 'id,grant,date,amount,source\np-1,g-1,2024-03-20,350000,s\n',
        cells: [{ line: 5, at: 3, cell: 'D5', column: 'amount', from: '350 000,00 сом', to: '350000' }],
      },
    ]);
  });

  test('what is given back is right', () => {
    const [table] = check(fileOf(name, book({ payments: rows }, { type }))).mended;
    expect(remarksOf(fileOf('in/payments.csv', table?.csv ?? ''))).toEqual([]);
  });
});

test('days that a workbook counts from 1904 are the days that it shows', () => {
  const bytes = book(
    {
      payments: [
        ['id', 'grant', 'date', 'amount', 'source'],
        ['p-1', 'g-1', 45371, 5000, 's'],
      ],
    },
    { from1904: true },
  );
  expect(check(fileOf('in/a.xlsx', bytes)).mended[0]?.csv).toContain('2028-03-21');
});

test('hidden and strange sheets are named', () => {
  const bytes = book(
    {
      payments: rows.slice(2, 3),
      other: [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    },
    { hidden: 'other' },
  );
  const found = check(fileOf('in/a.xlsx', bytes)).findings.map(({ code, file }) => `${code} ${file}`);
  expect(found).toContain('sheet-unknown in/a.xlsx «other»');
  expect(found).toContain('sheet-hidden in/a.xlsx «other»');
});

test('an archive is read file by file, and one that grows beyond measure is refused', () => {
  const csv = new TextEncoder().encode('id,grant,date,amount,source\np-1,g-1,2024-03-20,5000,s\n');
  expect(check(fileOf('in/a.zip', zipSync({ 'x/payments.csv': csv, '__MACOSX/._a': csv }))).counts.payments).toBe(1);
  const bomb = zipSync({ 'payments.csv': new Uint8Array(210 * 1024 * 1024) }, { level: 1 });
  expect(remarksOf(fileOf('in/bomb.zip', bomb))).toEqual(['workbook-broken -']);
});

test('a sheet with a cell on a line that no sheet has is refused', () => {
  const parts = unzipSync(book({ payments: rows }));
  const sheet = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(parts[sheet] ?? new Uint8Array()).replace('r="A6"', 'r="A2147483648"');
  expect(text).toContain('2147483648');
  expect(remarksOf(fileOf('in/payments.xlsx', zipSync({ ...parts, [sheet]: strToU8(text) })))).toEqual([
    'workbook-broken -',
  ]);
});

test('a sheet with a cell far to the right of its table is refused, not spread out', () => {
  const far = [['id', ...Array.from({ length: 5000 }, () => null), 'amount'], ['p-1']];
  expect(remarksOf(fileOf('in/payments.xlsx', book({ payments: far })))).toEqual(['file-too-many-cells -']);
});

test('a file that is something else, and a workbook cut off, are named', () => {
  expect(remarksOf(fileOf('in/a.xls', '<html><table><tr><td>id</td></tr></table>'))).toEqual(['file-not-text -']);
  expect(remarksOf(fileOf('in/a.xlsx', book({ payments: rows }).subarray(0, 3000)))).toEqual(['workbook-broken -']);
});

test('the space before the rest of a text that a comma cut in two stays: it is the only sign that the cells are shifted', () => {
  const text = 'id,name_ru,name_en\numut-2,Горячее, питание\nbirimdik-2,Забота,  Care\n';
  const [table] = check(fileOf('in/organizations.csv', text)).mended;
  expect(table?.cells.map(({ from, to }) => [from, to])).toEqual([['  Care', 'Care']]);
});

test('what is in doubt stays as it is', () => {
  const text = 'id,grant,date,amount,source\np-1,g-1,03/04/2024,"1,500",s\np-2,g-1,2024-03-20,около 500,s\n';
  const [table] = check(fileOf('in/payments.csv', text)).mended;
  expect(table).toMatchObject({ csv: text, cells: [] });
});
