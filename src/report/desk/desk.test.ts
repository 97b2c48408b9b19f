import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { en } from '#i18n/findings/en.ts';
import { sayFinding } from '#i18n/findings/say-finding.ts';
import { encoded } from '#test/encoded.ts';
import type { WorkbookLibrary } from '#intake/read-workbook.ts';
import type { InputFile } from '#model/raw.ts';
import { fileOf, fixtureFiles } from '../fixture.ts';
import { colouredWorkbook } from './coloured-workbook.ts';
import {
  checkAgain,
  checkedDesk,
  editCells,
  mendsOn,
  nameColumn,
  openDesk,
  openedDesk,
  readFiles,
  writtenTables,
} from './desk.ts';
import { openRows, packRows } from './packed-rows.ts';

const known = {
  files: fixtureFiles({
    winners: [{ id: 'g-1', amount: '700000', amount_qualifier: 'exact' }],
    payments: [{ id: 'p-0', grant: 'g-1' }],
  }),
  release: null,
};
const saying = {
  language: 'en' as const,
  say: (finding: Parameters<typeof sayFinding>[0]) => sayFinding(finding, en, 'en'),
};
const clerk = [
  'Выплаты, 2024 год;;;;',
  'id;grant;date;amount;source',
  'p-1;g-1;2024-03-20;350 000 сом;s',
  'p-2;g-9;2024-04-20;1000;s',
  'Итого;;;351000;',
].join('\r\n');
const onDesk = (file: InputFile, books: WorkbookLibrary | null = null) =>
  openDesk(readFiles([file], books), known, saying);
const opened = () => onDesk(fileOf('tolom.csv', encoded(clerk, 'windows-1251')));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('a table is shown with its columns, its rows and the numbers beside them', () => {
  const { tables } = openedDesk(opened());
  expect(tables).toMatchObject([
    {
      file: 'tolom.csv',
      name: 'payments',
      numbers: [3, 4],
      free: [],
    },
  ]);
  const rows = openRows(tables[0]?.rows ?? packRows([]));
  expect([rows.count, rows.cells(0), rows.cells(1)]).toEqual([
    2,
    ['p-1', 'g-1', '2024-03-20', '350 000 сом', 's'],
    ['p-2', 'g-9', '2024-04-20', '1000', 's'],
  ]);
  expect(tables[0]?.columns[3]).toEqual({ given: 'amount', name: 'amount', label: 'Amount, som', letter: 'D' });
});

test('findings are put together, with the cells that the clerk sees; what the returned file loses by itself comes last', () => {
  const { groups, mends, counts, healed } = checkedDesk(opened());
  expect(
    groups.map(({ code, healed, items }) => [
      code,
      healed,
      items.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
    ]),
  ).toEqual([
    ['cell-som', false, ['D3']],
    ['reference-missing', false, ['B4']],
    ['file-encoding', true, ['']],
    ['file-delimiter', true, ['1']],
    ['header-below', true, ['1']],
    ['row-total', true, ['5']],
    ['file-line-ends', true, ['']],
  ]);
  expect(mends).toEqual([
    { table: 0, row: 0, at: 3, column: 'amount', from: '350 000 сом', text: '350000', cell: 'D3' },
  ]);
  expect([counts.error, healed]).toEqual([2, 5]);
});

test('after an edit the cells are checked again, and what the file came with is still told', () => {
  const desk = opened();
  editCells(desk, [...checkedDesk(desk).mends, { table: 0, row: 1, at: 1, text: 'g-1' }]);
  const again = checkedDesk(checkAgain(desk));
  expect(again.counts.error).toBe(0);
  expect([again.healed, again.mends]).toEqual([5, []]);
  expect(writtenTables(desk).map(({ name, bytes }) => [name, text(bytes)])).toEqual([
    ['tolom.mended.csv', 'id,grant,date,amount,source\np-1,g-1,2024-03-20,350000,s\np-2,g-1,2024-04-20,1000,s\n'],
  ]);
});

test('the file that is given back has nothing of what it is said to have lost', () => {
  const desk = opened();
  editCells(desk, [...checkedDesk(desk).mends, { table: 0, row: 1, at: 1, text: 'g-1' }]);
  const [written] = writtenTables(desk);
  const back = checkedDesk(onDesk(fileOf('tolom.csv', written?.bytes ?? '')));
  expect(back.groups.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});

test('a cell is written behind the end of a row that is too short, and the row is whole', () => {
  const desk = onDesk(fileOf('payments.csv', 'id,grant,date,amount,source\np-1,g-1\np-2,g-1,2024-04-20,1000,s\n'));
  editCells(desk, [
    { table: 0, row: 0, at: 4, text: 's' },
    { table: 0, row: 0, at: 3, text: '5000' },
    { table: 0, row: 0, at: 2, text: '2024-04-20' },
  ]);
  expect(checkedDesk(checkAgain(desk)).counts.error).toBe(0);
});

test('of very many certain corrections the first are listed, all are counted, and all can be had', () => {
  const rows = Array.from({ length: 300 }, (_, i) => `p-${i},g-1,2024-04-20,1 000 сом,s`);
  const desk = onDesk(fileOf('payments.csv', ['id,grant,date,amount,source', ...rows].join('\n')));
  const { mends, mendCount } = checkedDesk(desk);
  expect([mends.length, mendCount, mendsOn(desk).mends.length]).toEqual([200, 300, 300]);
  expect(mendsOn(desk).mends.slice(0, 200)).toEqual(mends);
});

test('a person says which column an unknown one is', () => {
  const desk = onDesk(fileOf('payments.csv', 'id,grant,date,Канча,source\np-1,g-1,2024-03-20,5000,s\n'));
  expect(openedDesk(desk).tables[0]?.free).toEqual([{ name: 'amount', label: 'Amount, som', required: true }]);
  expect(nameColumn(desk, 0, 3, 'amount')?.free).toEqual([]);
  expect(checkedDesk(checkAgain(desk)).counts.error).toBe(0);
});

test('the workbook given back has the wrong cells in colour, with notes, at their own addresses, and a sheet of findings', async () => {
  const desk = opened();
  editCells(desk, [{ table: 0, row: 0, at: 3, text: '350000' }]);
  const { name, bytes } = await colouredWorkbook(checkAgain(desk), () => new Workbook());
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const [sheet, findings] = book.worksheets;
  expect(name).toBe('tolom.checked.xlsx');
  expect([sheet?.getCell('A1').value, sheet?.getCell('D3').value, sheet?.getCell('A5').value]).toEqual([
    'Выплаты, 2024 год',
    350000,
    'Итого',
  ]);
  expect(sheet?.getCell('B4').fill).toMatchObject({ type: 'pattern', fgColor: { argb: 'FFF6C6C0' } });
  expect(JSON.stringify(sheet?.getCell('B4').note)).toContain('g-9');
  expect(sheet?.getCell('D3').fill?.type).not.toBe('pattern');
  expect(findings?.name).toBe('Found');
  expect(findings?.getRow(2).getCell(10).value).toBe('reference-missing');
});

test('a workbook that was handed in keeps its other cells, sheets and looks', async () => {
  const own = new Workbook();
  const sheet = own.addWorksheet('Төлөмдөр');
  sheet.addRows([
    ['id', 'grant', 'date', 'amount', 'source', 'note'],
    ['p-1', 'g-9', '2024-03-20', 5000, 's', { formula: 'D2*2', result: 10000 }],
  ]);
  sheet.getCell('A1').font = { bold: true };
  own.addWorksheet('Башка').getCell('A1').value = 'дагы';
  const library = await import('@e965/xlsx');
  const bytes = new Uint8Array(await own.xlsx.writeBuffer());
  const desk = onDesk(fileOf('in.xlsx', bytes), library);
  const book = new Workbook();
  await book.xlsx.load((await colouredWorkbook(desk, () => new Workbook())).bytes);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Төлөмдөр', 'Башка', 'Found']);
  expect(book.getWorksheet('Төлөмдөр')?.getCell('A1').font?.bold).toBe(true);
  expect(book.getWorksheet('Төлөмдөр')?.getCell('F2').value).toMatchObject({ formula: 'D2*2' });
  expect(book.getWorksheet('Төлөмдөр')?.getCell('B2').fill).toMatchObject({ fgColor: { argb: 'FFF6C6C0' } });
});
