import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { fileOf, tableText, fixtureFiles } from '#report/fixture.ts';
import { render } from '#i18n/findings/index.ts';
import { languages } from '#text/languages.ts';
import { decodeTable } from '#model/decode.ts';
import type { InputFile } from '#model/raw.ts';
import { readRaw, readText } from '#model/read.ts';
import { writeTable } from '#publish/write-table.ts';
import { tableNames } from '#schemas/index.ts';
import { checkPaths } from './check-paths.ts';
import { validate, type Validation } from './validate.ts';

// Work that grows with the square of its input would not end in this time, however busy the machine.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'achyk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const header = 'id,grant,date,amount,source\n';
const payments = (content: string | Uint8Array) => fileOf('data/payments.csv', content);
/** How many findings of a code there are, listed or not. */
const countOf = ({ findings, further }: Validation, code: string) =>
  findings.filter((finding) => finding.code === code).length +
  (further.find((group) => group.code === code)?.count ?? 0);
const worst = (...files: InputFile[]) =>
  validate(files)
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ line, code }) => `${line ?? '-'} ${code}`);

test('Windows-1251 is named and read, so that other findings show', () => {
  const bytes = Uint8Array.from(
    [...header]
      .map((letter) => letter.charCodeAt(0))
      .concat([0x61, 0x2c, 0x62, 0x2c, 0x32, 0x30, 0x32, 0x30, 0x2c, 0xec, 0xed, 0x2c, 0x73, 0x0a]),
  );
  expect(worst(payments(bytes))).toEqual(['- file-encoding', '2 cell-som']);
});

test('UTF-16 from Excel («Unicode text»: tabs) is named and read', () => {
  const text = `${header}a,b,2020,мң,s\n`.replaceAll(',', '\t');
  const bytes = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer),
  ]);
  expect(worst(payments(bytes))).toEqual(['- file-encoding', '1 file-delimiter', '2 cell-som']);
});

test('semicolons, a byte-order mark and CRLF together are three findings, and the cells are checked', () => {
  expect(worst(payments(`\ufeff${header}a,b,2020,мң,s\n`.replaceAll(',', ';').replaceAll('\n', '\r\n')))).toEqual([
    '- file-bom',
    '- file-line-ends',
    '1 file-delimiter',
    '2 cell-som',
  ]);
});

test('ragged rows and doubled columns are reported at their place', () => {
  expect(worst(payments(`id,grant,date,amount,source,amount\na,b\nc,d,2020,1,s,2,3\n`))).toEqual([
    '1 header-duplicate',
    '2 row-too-short',
    '3 row-too-long',
  ]);
});

test('a file of more than 100 MB is reported by its size; it is not opened', () => {
  const path = join(folder, 'calls.csv');
  closeSync(openSync(path, 'w'));
  truncateSync(path, 101 * 1024 * 1024);
  expect(checkPaths([path]).findings.map(({ code, params }) => [code, params])).toEqual([
    ['file-too-large', { size: 101, limit: 100 }],
  ]);
});

test('missing paths, folders called like tables and dead links are findings', () => {
  const place = join(folder, 'odd');
  mkdirSync(join(place, 'winners.csv'), { recursive: true });
  symlinkSync(join(place, 'nowhere'), join(place, 'budgets.csv'));
  writeFileSync(join(place, 'release.json'), '{');
  expect(
    checkPaths([place, join(folder, 'calls.json')]).findings.map(
      ({ file, code }) => `${file.slice(folder.length)} ${code}`,
    ),
  ).toEqual([
    '/calls.json file-missing',
    '/odd/budgets.csv file-link',
    '/odd/release.json release-invalid',
    '/odd/winners.csv file-missing',
  ]);
});

test('what the file system refuses is a finding: a link to itself, a name too long, a folder or a huge file in the place of a small one', () => {
  const place = join(folder, 'refused');
  mkdirSync(join(place, 'release.json'), { recursive: true });
  symlinkSync('self', join(place, 'self'));
  closeSync(openSync(join(place, 'boundaries.topo.json'), 'w'));
  truncateSync(join(place, 'boundaries.topo.json'), 300 * 1024 * 1024);
  const paths = [place, join(place, 'self'), join(folder, `${'x'.repeat(300)}.csv`)];
  expect(
    checkPaths(paths).findings.map(({ file, code }) => `${file.slice(folder.length, folder.length + 30)} ${code}`),
  ).toEqual([
    '/refused/boundaries.topo.json file-too-large',
    '/refused/release.json file-missing',
    '/refused/self file-missing',
    `/${'x'.repeat(29)} file-missing`,
  ]);
});

test.for([
  ['nested lists', '['.repeat(2_000_000)],
  ['items', `[${'{},'.repeat(700_000)}{}]`],
  ['keys', `[{${Array.from({ length: 150_000 }, (_, i) => `"k${i}":1`).join(',')}}]`],
])('JSON of too many %s is one finding before it is read', ([, text = '']) => {
  expect(worst(fileOf('data/payments.json', text))).toEqual(['1 file-json-syntax']);
});

test('an empty file, spaces and binary data are named', () => {
  expect([worst(payments('')), worst(payments(' \n')), worst(payments(new Uint8Array([7, 0, 7])))]).toEqual([
    ['- file-empty'],
    ['- file-empty'],
    ['- file-not-text'],
  ]);
});

test('JSON that is not JSON, and JSON nested 100,000 deep, are one finding each', () => {
  const json = (content: string) => fileOf('data/payments.json', content);
  expect(worst(json('[{"id": "a",}]'))).toEqual(['1 file-json-syntax']);
  expect(worst(json('['.repeat(100_000)))).toEqual(['1 file-json-syntax']);
  expect(worst(json('['.repeat(100_000) + ']'.repeat(100_000)))).toEqual(['1 file-json-syntax']);
});

test('a deeply nested cell of JSON is a wrong cell, no exception', () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  expect(
    worst(
      fileOf(
        'data/payments.json',
        `[{"id": "a", "grant": "b", "date": "2020", "amount": ${deep}, "source": "s", "__proto__": {"x": 1}}]`,
      ),
    ),
  ).toContain('1 cell-som');
});

test('a cell of 1 MB is one finding with a short value', () => {
  const { findings } = validate([payments(`${header}a,b,2020,1,${'x'.repeat(1_000_000)}\n`)]);
  expect(findings.filter(({ code }) => code === 'cell-too-long').map(({ value }) => value?.length)).toEqual([
    80 + '… (+9920)'.length,
  ]);
  expect(JSON.stringify(findings).length).toBeLessThan(3000);
});

test('a quotation mark that is opened in the first of 10,000 rows is found there, and nothing is said to be missing', () => {
  const calls = fileOf(
    'data/calls.csv',
    tableText(
      'calls',
      Array.from({ length: 10_000 }, (_, i) => ({ id: `c${i}` })),
    ).replace('c0', '"c0'),
  );
  expect(worst(calls, ...fixtureFiles({ winners: [{ call: 'c9999' }] }))).toEqual(['2 file-quotes']);
});

test('10,000 grants with a finding in most cells take seconds, not minutes', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({
    id: `g${i}`,
    call: `cal-${i}`,
    recipient: `org-${i}`,
    amount: `${i} сом`,
    title_ru: ' Бишкeк ',
    contract: '=1',
  }));
  const found = validate(fixtureFiles({ winners: rows, calls: [{ id: 'call-1' }], organizations: [{ id: 'org-x' }] }));
  expect(['cell-som', 'cell-spaces', 'cell-look-alike', 'cell-formula'].map((code) => countOf(found, code))).toEqual([
    10_000, 10_000, 10_000, 10_000,
  ]);
});

test('10,000 references that lead nowhere among 10,000 ids are found in linear time', () => {
  const many = (make: (i: number) => Record<string, string>) => Array.from({ length: 10_000 }, (_, i) => make(i));
  const found = validate(
    fixtureFiles({
      calls: many((i) => ({ id: `call-number-${i}` })),
      winners: many((i) => ({ id: `g${i}`, call: `cal-numbre-${i}`, part_of: `g${(i + 1) % 10_000}` })),
    }),
  );
  expect(countOf(found, 'reference-missing')).toBe(10_000);
});

test.each([
  ['quotation marks', 'id,grant\n' + '"a"b'.repeat(250_000)],
  ['commas', ','.repeat(1_000_000)],
  ['column names', `id,${Array.from({ length: 100_000 }, (_, i) => `column-${i}`).join(',')}\n`],
  ['line breaks', '\n'.repeat(300_000)],
  ['spaces', header + ' '.repeat(1_000_000)],
  ['signs of an address', `${header}a,b,2020,1,${'a@'.repeat(4000)}\n`],
  ['tags', `${header}${'<a'.repeat(4000)},b,2020,1,s\n`],
  ['digits', `${header}${'0 5'.repeat(3000)},b,2020,1,s\n`],
])('a million %s do not hang the validator', (_, content) => {
  validate([payments(content)]);
});

test('no bytes whatsoever are an exception, and everything that is found can be said in three languages', () => {
  const names = tableNames.flatMap((name) => [`data/${name}.csv`, `data/${name}.json`]);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), bytes), { maxLength: 3 }), (files) => {
      const { findings } = validate(files.map(([name, content]) => fileOf(name, content)));
      for (const finding of findings) for (const language of languages) render(finding, language);
    }),
    { numRuns: 300 },
  );
});

test('no text in any cell of any table is an exception, and every refused row is explained by an error', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      '2019',
      '2019-02-30',
      '400 000 сом',
      '0,4 млн',
      'calls/x',
      'constructor',
      '__proto__',
      '{value}',
      '$&',
      '12/2019',
      '1e5',
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...tableNames),
      fc.array(
        fc.dictionary(
          fc.constantFrom(
            'id',
            'source',
            'amount',
            'title_ky',
            'status',
            'place',
            'subject',
            'column',
            'value',
            'period',
          ),
          cell,
        ),
        { minLength: 1, maxLength: 4 },
      ),
      (name, rows) => {
        const input = fileOf(`data/${name}.csv`, tableText(name, rows));
        const { findings, counts } = validate([input]);
        const errors = findings.filter(({ severity }) => severity === 'error');
        const blamed = new Set(errors.map(({ line }) => line));
        // One finding may stand for several rows, and says for how many.
        const more = errors.reduce((sum, { params }) => sum + Math.max(0, Number(params['rows'] ?? 1) - 1), 0);
        if (!blamed.has(null)) expect(blamed.size + more).toBeGreaterThanOrEqual(rows.length - counts[name]);
      },
    ),
    { numRuns: 300 },
  );
});

test('what is read is written back unchanged', () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((text) => text.replace(/[\r\n\u0085\u2028\u2029]/g, '').trim())
    .filter((text) => text !== '');
  const row = fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/),
    title: line,
    publisher: line,
    published: fc.constantFrom('', '2019', '2019-07~', '2018-06-29?', '2014/2015', '2019-21'),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const text = tableText('sources', rows);
      const { raw } = readRaw(readText(fileOf('data/sources.csv', text)));
      expect(raw && writeTable('sources', decodeTable('sources', [raw]).records)).toBe(text);
    }),
    { numRuns: 200 },
  );
});
