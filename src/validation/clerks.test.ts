import { expect, test } from 'vitest';
import type { RawRow } from '#model/raw.ts';
import { fileOf, fixtureFiles } from '#report/fixture.ts';
import type { HandedTable } from '#intake/handed-in.ts';
import { checkHanded } from './check-alone.ts';

/*
 * Forty more kinds of what clerks hand in, their outcome written down before any of them was tried: the errors and warnings
 * of one file alone by line, code and cell, with what the cell means where that is certain, and how many rows were read.
 */

const header = 'id,grant,date,amount,source';
const first = 'p-1,g-1,2024-03-20,350000,s';
const second = 'p-2,g-1,2024-09-01,250000,s';
const lines = (...rows: string[]) => rows.join('\n') + '\n';
const plain = lines(header, first, second);
const text = (content: string | Uint8Array): HandedTable => fileOf('payments.csv', content);
const withCell = (column: number, value: string) =>
  text(lines(header, first.split(',').with(column, `"${value}"`).join(','), second));
const amount = (value: string) => withCell(3, value);
const day = (value: string) => withCell(2, value);
const title = (value: string) =>
  fileOf(
    'sources.csv',
    lines(
      'id,title,publisher,url,archived_url,sha256,published,retrieved,language,kind,seen',
      `t,"${value}",Министрлик,https://example.kg/t,https://example.kg/u,,2024-01-01,2024-01-02,ru,official,whole`,
    ),
  );
const sheet = (...rows: string[][]): HandedTable => ({
  ...text(''),
  sheet: {
    ...{ name: 'Барак1', isHidden: false, hiddenLines: 0, formulas: 0, merged: 0 },
    rows: rows.map((cells, at): RawRow => ({ line: at + 1, cells })),
  },
});
const cells = (line: string) => line.split(',');

const known = fixtureFiles({
  organizations: [{ id: 'umut', name_ky: '«Үмүт» коомдук фонду' }, { id: 'mlsp' }],
  winners: [
    {
      ...{ id: 'g-1', recipient: 'umut', customer: 'mlsp', awarded: '2024-03-05' },
      ...{ amount: '700000', amount_qualifier: 'exact' },
    },
  ],
});

function outcomeOf(given: HandedTable) {
  const { findings, counts } = checkHanded([{ tables: [given], remarks: [] }], { files: known, release: null });
  const told = findings
    .filter(({ file, severity }) => file === given.file && severity !== 'notice')
    .map(({ line, code, cell = '', params }) => {
      const meant = params['suggestion'] ? ` = ${params['suggestion']}` : '';
      return `${line ?? '-'} ${code} ${cell}`.trim() + meant;
    });
  return [...told.toSorted(), `${given.table === null ? 0 : counts[given.table]} rows`];
}

const misspelt = () => cells(header).map((name, at) => `1 header-misspelt ${'ABCDE'[at]}1 = ${name}`);

const cases: readonly (readonly [string, HandedTable, readonly string[]])[] = [
  // encodings
  [
    'UTF-16 with the other order of bytes',
    text(new Uint8Array(Buffer.from(`\ufeff${plain}`, 'utf16le').swap16())),
    ['- file-encoding', '2 rows'],
  ],
  [
    'letters as entities of a web page',
    title('&#1046;&#1072;&#1088;&#1076;&#1072;&#1084;'),
    ['2 cell-html B2', '1 rows'],
  ],
  ['Kyrgyz typed with Turkish letters', title('Жаштарга кöмöк'), ['2 cell-look-alike B2 = көмөк', '1 rows']],
  [
    'letters as escapes of a program',
    title('\\u0416\\u0430\\u0440\\u0434\\u0430\\u043c'),
    ['2 file-mojibake', '1 rows'],
  ],
  [
    'letters as percent signs of an address',
    title('%D0%96%D0%B0%D1%80%D0%B4%D0%B0%D0%BC'),
    ['2 file-mojibake', '1 rows'],
  ],
  // shapes
  [
    'a table of Markdown',
    text(`| id | grant | date | amount | source |\n|---|---|---|---|---|\n| p-1 | g-1 | 2024-03-20 | 350000 | s |\n`),
    ['1 file-delimiter', '2 row-not-data', '1 rows'],
  ],
  ['a header in capitals', text(plain.replace(header, header.toUpperCase())), [...misspelt(), '2 rows']],
  [
    'stars at the columns that are required',
    text(plain.replace(header, 'id*,grant*,date*,amount*,source*')),
    [...misspelt(), '2 rows'],
  ],
  [
    'units between brackets in labels',
    text(plain.replace(header, 'Код,Грант,Дата (день),Сумма (сом),Источник')),
    [...misspelt(), '2 rows'],
  ],
  [
    'a label over two lines of its cell',
    text(plain.replace(header, 'Код,Грант,Дата,"Сумма,\nсом",Источник')),
    [...misspelt(), '2 rows'],
  ],
  [
    'a column of running numbers in front',
    text(lines(`№ п/п,${header}`, `1,${first}`, `2,${second}`)),
    ['1 header-unknown-column', '2 rows'],
  ],
  [
    'an empty column in front',
    sheet(['', ...cells(header)], ['', ...cells(first)], ['', ...cells(second)]),
    ['1 header-empty-name', '2 rows'],
  ],
  [
    'a table that begins far down',
    sheet(['', '', '', '', ''], ['', '', '', '', ''], cells(header), cells(first)),
    ['1 header-below', '1 rows'],
  ],
  [
    'who signed, below the table',
    text(lines(header, first, second, ',,,,', 'Директор ________ А. Асанов,,,,', 'М.О.,,,,')),
    ['4 row-blank', '5 row-not-data', '2 rows'],
  ],
  [
    'headings of groups between the rows',
    text(lines(header, 'Ош облусу,,,,', first, 'Нарын облусу,,,,', second)),
    ['2 row-not-data', '2 rows'],
  ],
  [
    'a total with its number of rows',
    text(lines(header, first, second, 'Бардыгы 2 төлөм,,,600000,')),
    ['4 row-total', '2 rows'],
  ],
  ['a total of a region', text(lines(header, first, second, 'ИТОГО по области,,,600000,')), ['4 row-total', '2 rows']],
  [
    'a total that stands under the dates',
    text(lines(header, first, second, ',,Итого:,600000,')),
    ['4 row-total', '2 rows'],
  ],
  [
    'columns for rows',
    text(lines('id,p-1,p-2', 'grant,g-1,g-1', 'date,2024-03-20,2024-09-01', 'amount,350000,250000', 'source,s,s')),
    ['1 header-not-found', '0 rows'],
  ],
  [
    'a second table on the right',
    sheet([...cells(header), '', ...cells(header)], [...cells(first), '', ...cells(second)]),
    ['1 row-not-data', '1 rows'],
  ],
  // sums
  ['a sum closed with a sign', amount('350 000='), ['2 cell-som D2 = 350000', '1 rows']],
  ['a sum said again in words', amount('350 000 (үч жүз элүү миң) сом'), ['2 cell-som D2 = 350000', '1 rows']],
  ['a sum in words only', amount('үч жүз элүү миң сом'), ['2 cell-som D2', '1 rows']],
  ['a currency code in front', amount('KGS 350,000.00'), ['2 cell-som D2 = 350000', '1 rows']],
  ['another currency', amount('4 000 USD'), ['2 cell-som D2', '1 rows']],
  ['another currency by its sign', amount('$4000'), ['2 cell-som D2', '1 rows']],
  ['som and tyiyn', amount('350 000 сом 50 тыйын'), ['2 cell-som D2', '1 rows']],
  ['a sum between brackets', amount('(350 000)'), ['2 cell-som D2', '1 rows']],
  ['digits of full width', amount('３５００００'), ['2 cell-som D2 = 350000', '1 rows']],
  ['a column too narrow for its sum', amount('########'), ['2 cell-excel-damage D2', '1 rows']],
  ['a formula that failed', amount('#ЗНАЧ!'), ['2 cell-excel-damage D2', '1 rows']],
  ['the letter O for a zero', amount('35О000'), ['2 cell-som D2', '1 rows']],
  // days
  ['a day between slashes that no month is', day('20/03/2024'), ['2 cell-edtf C2 = 2024-03-20', '1 rows']],
  ['a day without signs', day('20240320'), ['2 cell-edtf C2 = 2024-03-20', '1 rows']],
  ['a day with the time', day('20.03.2024 14:35'), ['2 cell-edtf C2 = 2024-03-20', '1 rows']],
  ['a day between quotation marks', day('«20» марта 2024 г.'), ['2 cell-edtf C2 = 2024-03-20', '1 rows']],
  ['a quarter', day('I квартал 2024'), ['2 cell-edtf C2', '1 rows']],
  ['a day with a short year', day('20.03.24'), ['2 cell-edtf C2', '1 rows']],
  ['a year with its word', day('2024-жыл'), ['2 cell-edtf C2 = 2024', '1 rows']],
  // codes
  ['a code in capitals with a point', withCell(1, 'G-1.'), ['2 cell-slug B2 = g-1', '1 rows']],
];

test('letters that were lost on the way into a workbook are one finding, whatever else is odd in them', () => {
  const names = ['id', 'name_ky', 'name_ru', 'status', 'source'];
  const damaged = sheet(names, ['o-1', 'Џ®¬®йм  ¤®¬г', 'Џ®¬®йм\u00a0­ ', '', 's']);
  const found = outcomeOf({ ...damaged, table: 'organizations', file: 'organizations.xlsx' });
  expect(found.filter((line) => line.startsWith('2'))).toEqual(['2 file-mojibake']);
});

test.each(cases)('%s', (_, given, expected) => {
  expect(outcomeOf(given)).toEqual([...expected.slice(0, -1).toSorted(), ...expected.slice(-1)]);
});
