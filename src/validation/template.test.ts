import { Workbook } from '@cj-tech-master/excelts';
import * as library from '@e965/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { templateWords } from '#i18n/template-words.ts';
import { parseCsv } from '#model/csv.ts';
import { templateBook } from '#publish/template-book.ts';
import { templateTables } from '#publish/templates.ts';
import { fixtureFiles, fileOf } from '#report/fixture.ts';
import { columnsOf } from '#schemas/index.ts';
import { languages, type Language } from '#text/languages.ts';
import { checkAlone } from './check-alone.ts';

const known = {
  files: fixtureFiles({ calls: [{ id: 'c-1', status: 'awarded' }], organizations: [{ id: 'o-1' }] }),
  release: null,
};

const opened = async (bytes: Uint8Array) => {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book;
};

/** A template with rows typed below its example, as a clerk sends it back. */
async function filledIn(language: Language, rows: readonly Readonly<Record<string, string | number>>[]) {
  const book = await opened(await templateBook('winners', language, templateWords(language)));
  const sheet = book.getWorksheet('winners');
  for (const row of rows) sheet?.addRow(Object.keys(columnsOf('winners')).map((column) => row[column] ?? null));
  return {
    book,
    check: async () =>
      checkAlone([fileOf('in/winners.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))], known, { library }),
  };
}

const row = {
  id: 'g-1',
  call: 'c-1',
  customer: 'o-1',
  title_ky: 'Аялдар борбору',
  awarded: '2024-03',
  amount: 450000,
  amount_qualifier: 'exact',
  status: 'awarded',
  basis: 'explicit',
  source: 's',
};

test.for(languages)('a template that was filled in comes back as the rows that were typed, in %s', async (language) => {
  const { check } = await filledIn(language, [row, { ...row, id: 'g-2', amount: 300000, awarded: '2024-04-02' }]);
  const { findings, mended } = await check();
  expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  const { header, rows } = parseCsv(mended[0]?.csv ?? '');
  expect(mended).toHaveLength(1);
  expect(
    rows.map(({ cells }) => Object.fromEntries(header.flatMap((column, i) => (cells[i] ? [[column, cells[i]]] : [])))),
  ).toEqual([
    { ...row, amount: '450000' },
    { ...row, id: 'g-2', amount: '300000', awarded: '2024-04-02' },
  ]);
});

test('what somebody writes over the example is said, not left out in silence', async () => {
  const { book, check } = await filledIn('ru', [row]);
  const cell = book.getWorksheet('winners')?.getCell('L3');
  if (cell) cell.value = '777000';
  expect((await check()).findings.map(({ code, line }) => `${code} ${line}`)).toContain('row-not-data 3');
});

let sheets: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  sheets = await opened(await templateBook('winners', 'ky', templateWords('ky')));
});

test('a column with a list of codes has a drop-down list of just these codes', () => {
  const sheet = sheets.getWorksheet('winners');
  const letter = sheet?.getColumn(Object.keys(columnsOf('winners')).indexOf('status') + 1).letter;
  const { formulae: [formula = ''] = [] } = sheet?.getCell(`${letter}4`).dataValidation as { formulae?: string[] };
  const [, from = 0, to = 0] = /^'?Коддор'?!\$B\$(\d+):\$B\$(\d+)$/.exec(formula) ?? [];
  const codes = Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, i) => sheets.getWorksheet('Коддор')?.getCell(`B${Number(from) + i}`).text,
  );
  expect(codes).toEqual(['announced', 'awarded', 'running', 'completed', 'cancelled', 'unknown']);
});

test('the header is locked with help in three languages, and the rows below can be filled in', () => {
  const sheet = sheets.getWorksheet('winners');
  expect(sheet?.sheetProtection?.sheet).toBe(true);
  const isOpen = (cell: string) => sheet?.getCell(cell).protection?.locked === false;
  expect(['A1', 'C2', 'D3', 'A4', 'F9'].filter(isOpen)).toEqual(['A4', 'F9']);
  const { texts = [] } = sheet?.getCell('B1').note as { texts?: { text: string }[] };
  const note = texts.map(({ text }) => text).join('');
  const { label } = columnsOf('winners')['call'] ?? { label: { ky: '', ru: '', en: '' } };
  expect(languages.filter((language) => !note.includes(label[language]))).toEqual([]);
});

test('the same schemas give the same bytes', async () => {
  for (const table of templateTables) {
    const make = () => templateBook(table, 'en', templateWords('en'));
    expect(Buffer.compare(await make(), await make()), table).toBe(0);
  }
});
