import { expect, test } from 'vitest';
import type { InputFile } from '#model/raw.ts';
import { fileOf, fixtureFiles } from '#report/fixture.ts';
import { encoded } from '#test/encoded.ts';
import { checkAlone } from './check-alone.ts';
import { validate } from './validate.ts';

/*
 * What people hand in: each input changes one table of a small record that is right, and says what must be found, by line and code.
 * Nothing else may be found in it: one cause is one finding.
 */

const header = 'id,grant,date,amount,source';
const first = 'p-1,g-1,2024-03-20,350000,s';
const second = 'p-2,g-1,2024-09-01,350000,s';
const lines = (...rows: string[]) => rows.join('\n') + '\n';
const plain = lines(header, first, second);
const payments = (content: string | Uint8Array, name = 'payments.csv') => fileOf(`data/${name}`, content);
const withCell = (column: number, value: string) =>
  lines(header, first.split(',').with(column, value).join(','), second);
const json = (content: string) => payments(content, 'payments.json');
const results = (row: string) =>
  fileOf(
    'data/results.csv',
    lines('id,subject,indicator_ky,indicator_ru,indicator_en,kind,unit,actual,qualifier,basis,source', row),
  );
const resultOf = (unit: string, actual: string) =>
  results(`r-1,winners/g-1,Жардам алгандар,Получили помощь,People helped,output,${unit},${actual},exact,explicit,s`);
const titles = (ky: string, ru: string) =>
  fileOf(
    'data/sources.csv',
    lines(
      'id,title,publisher,url,archived_url,sha256,published,retrieved,language,kind,seen',
      `s,"${`${ky} ${ru}`.trim()}",Министрлик,https://example.kg/a,https://example.kg/b,,2024-01-01,2024-01-02,ru,official,whole`,
    ),
  );

const base = (changed: InputFile): InputFile[] => [
  ...fixtureFiles({
    organizations: [
      { id: 'umut', name_ky: '«Үмүт» коомдук фонду', name_ru: 'Общественный фонд «Умут»' },
      { id: 'mlsp' },
    ],
    winners: [
      {
        id: 'g-1',
        recipient: 'umut',
        customer: 'mlsp',
        amount: '700000',
        amount_qualifier: 'exact',
        awarded: '2024-03-05',
      },
    ],
  }).filter(({ table }) => table !== changed.table),
  changed,
];

/** Errors and warnings of the changed file: line, code and cell. */
function foundIn(changed: InputFile) {
  return validate(base(changed))
    .findings.filter(({ file, severity }) => file === changed.file && severity !== 'notice')
    .map(({ line, code, cell }) => [line ?? '-', code, cell ?? ''].join(' ').trim());
}

const cases: readonly (readonly [string, InputFile, readonly string[]])[] = [
  // shapes
  ['a right file', payments(plain), []],
  ['no line break at the end', payments(plain.trimEnd()), []],
  ['a title and a blank line above the header', payments(`Төлөмдөр 2024-жыл\n\n${plain}`), ['1 header-below']],
  ['a quoted title with a comma', payments(`"Ош облусу, 2024"\n${plain}`), ['1 header-below']],
  ['a row of groups above the header', payments(`,Кимге,,"Акча, сом",\n${plain}`), ['1 header-below']],
  ['comments above the header', payments(`# 1С\n# 2024\n${plain}`), ['1 header-below']],
  ['a hint for Excel', payments(`sep=;\n${plain.replaceAll(',', ';')}`), ['1 header-below']],
  [
    'labels under the header',
    payments(lines(header, 'Код,Грант,Дата,"Сумма, сом",Источник', first, second)),
    ['2 row-not-data'],
  ],
  ['numbers of columns', payments(lines(header, '1,2,3,4,5', first, second)), ['2 row-not-data']],
  ['units under the header', payments(lines(header, ',,күн,сом,', first, second)), ['2 row-not-data']],
  ['the header once more', payments(lines(header, first, header, second)), ['3 row-not-data']],
  [
    'another table below',
    payments(lines(header, first, second, 'id,place,soate,name_ky,name_ru', 'v,kg,,А,Б')),
    ['4 row-not-data'],
  ],
  ['a footnote in one cell', payments(lines(header, first, second, '* алдын ала')), ['4 row-not-data']],
  [
    'a footnote with all its commas',
    payments(lines(header, first, second, 'Маалымат алдын ала,,,,')),
    ['4 row-not-data'],
  ],
  ['a total in words', payments(lines(header, first, second, 'Итого,,,700000,')), ['4 row-total']],
  ['a total in Kyrgyz', payments(lines(header, first, second, 'Бардыгы:,,,700000,')), ['4 row-total']],
  ['a total made valid', payments(lines(header, first, second, 'itogo,g-1,2024,700000,s')), ['4 row-total']],
  ['a subtotal inside', payments(lines(header, first, 'анын ичинде:,,,,', second)), ['3 row-total']],
  ['blank rows', payments(lines(header, first, ',,,,', ',,,,', second)), ['3 row-blank']],
  ['no header', payments(lines(first, second)), ['1 header-not-found']],
  ['a comma at the end of every row', payments(lines(header, `${first},`, `${second},`)), ['2 row-cells-differ']],
  ['empty columns at the end', payments(plain.replaceAll('\n', ',,\n')), ['1 header-empty-name']],
  [
    'whole rows between quotation marks',
    payments(lines(`"${header}"`, `"${first}"`, `"${second}"`)),
    ['1 row-cells-differ'],
  ],
  [
    'rows between quotation marks, not the header',
    payments(lines(header, `"${first}"`, `"${second}"`)),
    ['2 row-cells-differ'],
  ],
  [
    'a comma that cuts a text in two, and a cell less behind it',
    fileOf(
      'data/sources.csv',
      lines(
        'id,title,publisher,url,archived_url,sha256,published,retrieved,language,kind,seen',
        's,Ысык тамак, камкордук,https://example.kg/a,https://example.kg/b,,2024-01-01,2024-01-02,ru,official,whole',
      ),
    ),
    ['2 row-shifted C2'],
  ],
  [
    'a comma that cuts a number in two',
    results('r-1,winners/g-1,А,Б,C,output,percent,12,5,exact,explicit'),
    ['2 row-shifted I2'],
  ],
  ['a cell that is lost', results('r-1,winners/g-1,А,Б,C,output,12,exact,explicit,s,'), ['2 row-shifted G2']],
  [
    'empty cells that Excel leaves out at the end',
    fileOf(
      'data/winners.csv',
      lines('id,status,basis,source,contract,signed', 'g-1,awarded,explicit,s', 'g-2,completed,explicit,s'),
    ),
    ['2 row-cells-differ'],
  ],
  [
    'all sums in thousands, as their column says',
    fileOf(
      'data/winners.csv',
      lines(
        'id,"Сумма, тыс. сом",amount_qualifier,status,basis,source',
        'g-1,700,exact,awarded,explicit,s',
        'g-2,650,exact,completed,explicit,s',
      ),
    ),
    ['1 header-unknown-column', '2 qualifier-without-amount C2'],
  ],
  ['one cell too many', payments(lines(header, `${first},x`, second)), ['2 row-too-long']],
  [
    'a quotation mark that is never closed',
    payments(lines(header, first.replace('g-1', '"g-1'), second)),
    ['2 file-quotes'],
  ],
  [
    'columns in another order',
    payments(lines('source,amount,date,grant,id', first.split(',').reverse().join(','))),
    [],
  ],
  [
    'labels as header',
    payments(lines('Код,Грант,Күнү,"Сумма, сом",Булак', first)),
    [
      '1 header-misspelt A1',
      '1 header-misspelt B1',
      '1 header-misspelt C1',
      '1 header-misspelt D1',
      '1 header-misspelt E1',
    ].toSorted(),
  ],
  [
    'a required column is missing',
    payments(lines('id,grant,amount,source', 'p-1,g-1,350000,s')),
    ['1 header-missing-column'],
  ],
  [
    'a required column is empty',
    payments(lines(header, 'p-1,g-1,2024-03-20,350000,', 'p-2,g-1,2024-03-21,350000,')),
    ['2 column-empty E2'],
  ],
  [
    'another table in the file',
    payments(lines('id,place,soate,name_ky,name_ru,source', 'v,kg,,А,Б,s')),
    ['1 file-other-table'],
  ],
  // separators and encodings
  ...(['|', '^', ';', '\t'] as const).map(
    (sign) => [`cells between ${sign}`, payments(plain.replaceAll(',', sign)), ['1 file-delimiter']] as const,
  ),
  ['a space after every comma', payments(plain.replaceAll(',', ', ')), ['1 file-delimiter']],
  ['UTF-16 with BOM', payments(encoded(`\ufeff${plain}`, 'utf-16le')), ['- file-encoding']],
  ['UTF-16 without BOM', payments(encoded(plain, 'utf-16le')), ['- file-encoding']],
  ['a BOM', payments(`\ufeff${plain}`), ['- file-bom']],
  ['lone CR', payments(plain.replaceAll('\n', '\r')), ['- file-line-ends']],
  ['letters lost', titles('?йд? жардам', 'Помощь'), ['2 file-letters-lost']],
  ['UTF-8 read as Windows-1251', titles('РџРѕРјРѕС‰СЊ РґРѕРјР°', ''), ['2 file-mojibake']],
  ['Windows-1251 read as KOI8-R', titles('оНЛНЫЭ ОНФХКШЛ', ''), ['2 file-mojibake']],
  ['CP866 read as Windows-1251', titles('Џ®¬®йм Ї®¦Ё«л¬ \u00ad\u00a0 ¤®¬г', ''), ['2 file-mojibake']],
  ['half a character', titles('Ум\ud83dут', ''), ['2 file-mojibake']],
  ['UTF-8 read as CP866', titles('╨Я╨╛╨╝╨╛╤Й╤М ╨┤╨╛╨╝╨░', ''), ['2 file-mojibake']],
  ['UTF-8 read as KOI8-R', titles('п÷п╬п╪п╬я┴я▄ п╢п╬п╪п╟', ''), ['2 file-mojibake']],
  // other things than their names say
  ['a web page', payments('<!doctype html><title>404</title>'), ['- file-not-text']],
  ['a table of a web page', payments('<table><tr><td>id</td></tr></table>'), ['- file-not-text']],
  [
    'XML of Excel 2003',
    payments('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    ['- file-not-text'],
  ],
  ['RTF', payments('{\\rtf1 id}'), ['- file-not-text']],
  ['gzip', payments(Uint8Array.from([0x1f, 0x8b, 8, 0])), ['- file-not-text']],
  ['nothing', payments(''), ['- file-empty']],
  ['zeros', payments(new Uint8Array(100)), ['- file-not-text']],
  ['JSON with single quotes', json("[{'id': 1}]"), ['1 file-json-syntax']],
  ['JSON of another standard', json('{"grants": []}'), ['1 file-json-syntax']],
  [
    'JSON with a key twice',
    json(`[{"id": "p-1", "grant": "g-1", "date": "2024-03-20", "amount": 1, "amount": 350000, "source": "s"}]`),
    ['1 file-json-key-twice'],
  ],
  ['an empty list', json('[]'), []],
  // cells
  ...[
    '350 000',
    '350 000,00',
    '350\u00a0000',
    '350\u202f000 сом',
    '0,35 млн',
    '350 тыс.',
    '350 миң сом',
    "'350000",
    '1,500',
    '1.500',
    'от 3 до 5 тыс.',
    '350000/2',
    '1.234.567,50',
  ].map((value) => [`the amount ${value}`, payments(withCell(3, `"${value}"`)), ['2 cell-som D2']] as const),
  ...[
    '20.03.2024',
    '20.03.2024-ж.',
    '2024-жылдын 20-марты',
    '20 марта 2024 г.',
    '03/04/2024',
    '12/31/19',
    '2024-03-20T00:00:00',
    '31.09.2024',
    '01.02-20.02.2024',
  ].map((value) => [`the date ${value}`, payments(withCell(2, value)), ['2 cell-edtf C2']] as const),
  ['a day as Excel counts it', payments(withCell(2, '45371')), ['2 cell-excel-damage C2']],
  [
    'a name instead of a code',
    fileOf('data/winners.csv', lines('id,recipient,status,basis,source', 'g-1,ОФ «Умут»,awarded,explicit,s')),
    ['2 cell-slug B2'],
  ],
  ...['-', 'н/д', 'жок', '…', 'нет сведений', 'х', 'ND'].map(
    (value) =>
      [
        `${value} for unknown`,
        fileOf('data/winners.csv', lines('id,contract,status,basis,source', `g-1,${value},awarded,explicit,s`)),
        ['2 cell-placeholder B2'],
      ] as const,
  ),
  ['1.234 people', resultOf('people', '1.234'), ['2 count-with-fraction H2']],
  ['140 per cent', resultOf('percent', '140'), ['2 percent-over-hundred H2']],
  ['12.5 events', resultOf('events', '12.5'), []],
  ['a word with a Latin letter', titles('Жардaм', 'Помощь'), ['2 cell-look-alike B2']],
];

test.each(cases)('%s', (_, changed, expected) => {
  expect(foundIn(changed).toSorted()).toEqual(expected.toSorted());
});

const cyrillic = 'id,title,publisher\ns,Уйгурча эмес кабар жана окуу китеби,Министерство труда и социальной защиты\n';

test.each(['windows-1251', 'ibm866', 'koi8-r', 'x-mac-cyrillic'] as const)('%s is called by its name', (encoding) => {
  const found = validate([fileOf('data/sources.csv', encoded(cyrillic, encoding))]).findings;
  expect(
    found
      .filter(({ code }) => code === 'file-encoding')
      .map(({ value }) => value?.toLowerCase().replace('mac', 'x-mac-').replace('cp', 'ibm')),
  ).toEqual([encoding]);
});

const suggestionOf = (changed: InputFile) => {
  const finding = validate(base(changed)).findings.find(
    ({ file, params }) => file === changed.file && 'suggestion' in params,
  );
  return finding?.params['suggestion'];
};

test.each([
  ['350 000,00', '350000'],
  ['0,35 млн', '350000'],
  ['350 миң сом', '350000'],
  ["'350000", '350000'],
  ['1,500', ''],
  ['1,500 тыс.', ''],
  ['от 3 до 5 тыс.', ''],
])('the amount %s means %s', (value, meant) => {
  expect(suggestionOf(payments(withCell(3, `"${value}"`)))).toBe(meant);
});

test.each([
  ['20.03.2024', '2024-03-20'],
  ['2024-жылдын 20-марты', '2024-03-20'],
  ['2024-03-20T00:00:00+06:00', '2024-03-20'],
  ['03/04/2024', ''],
  ['31.09.2024', ''],
])('the date %s means %s', (value, meant) => {
  expect(suggestionOf(payments(withCell(2, value)))).toBe(meant);
});

test('a name means the code under which the register has it, and no other', () => {
  const named = (name: string) =>
    suggestionOf(
      fileOf('data/winners.csv', lines('id,recipient,status,basis,source', `g-1,${name},awarded,explicit,s`)),
    );
  expect([named('ОФ «Умут»'), named('Үмүт'), named('Башка уюм')]).toEqual(['umut', 'umut', '']);
});

const basisOf = (word: string) =>
  fileOf('data/winners.csv', lines('id,recipient,status,basis,source', `g-1,umut,awarded,${word},s`));

test.each([
  ['да', 'explicit'],
  ['Ооба', 'explicit'],
  ['yes', 'explicit'],
  ['нет', 'not-stated'],
  ['жок', 'not-stated'],
  ['No', 'not-stated'],
])('whether the source calls it a state order: %s means %s, and nobody changes it unasked', (word, meant) => {
  expect(foundIn(basisOf(word))).toEqual(['2 cell-code D2']);
  expect(suggestionOf(basisOf(word))).toBe(meant);
  expect(checkAlone([basisOf(word)], { files: [], release: null }).mended[0]?.cells).toEqual([]);
});

test('codes in the words of a clerk are one finding each, with the code that each means', () => {
  const calls = fileOf(
    'data/calls.csv',
    lines('id,form,target_group,status,basis,source', 'c-1,грант,пожилые люди,Победитель определён,да,s'),
  );
  const meant = validate(base(calls)).findings.flatMap(({ file, code, column, params }) =>
    file === calls.file && code === 'cell-code' ? [[column, params['suggestion']]] : [],
  );
  expect(meant).toEqual([
    ['basis', 'explicit'],
    ['form', 'grant'],
    ['status', 'awarded'],
    ['target_group', 'elderly'],
  ]);
});
