import { expect, test } from 'vitest';
import { parseCsv } from '#model/csv.ts';
import { changeSentences, sentenceText } from '#i18n/changes/change-sentence.ts';
import { changeSentenceWords, rowNouns } from '#i18n/changes/change-words.ts';
import { askedColumn, factKinds, toldFacts, toldSource } from '#publish/told-facts.ts';
import { columnsOf, tables, type TableName } from '#schemas/index.ts';
import { languages } from '#text/languages.ts';
import { asCell, cellFits } from './cell-fits.ts';
import { knownRecords } from './known-records.ts';
import { csvOf, slugOf, toldRows } from './told-rows.ts';
import { toldSentence } from './told-sentence.ts';

const document = {
  url: 'https://www.example.org/news/1',
  title: 'Протокол',
  publisher: 'Мэрия',
  published: '2019-07',
  language: 'ru',
  kind: 'official',
  seen: 'whole',
};
const award = {
  place: 'karakol',
  title_ky: 'Аялдар борбору',
  amount: '400000',
  amount_qualifier: 'about',
  awarded: '2019-07',
  status: 'awarded',
  basis: 'explicit',
};
const told = (change: Partial<Parameters<typeof toldRows>[0]> = {}) =>
  toldRows({
    kind: 'award',
    table: 'winners',
    cells: award,
    source: document,
    taken: new Set(),
    claimsKnown: true,
    today: '2026-11-29',
    ...change,
  });

test('a fact is a row of its table beside the row of its document, and both are right by the schemas', () => {
  const rows = told();
  expect(rows.map(({ table, row }) => `${table}/${row['id']}`)).toEqual([
    'sources/example-2019',
    'winners/karakol-2019-ayaldar-borboru',
  ]);
  for (const { table, row } of rows) {
    const whole = Object.fromEntries(Object.keys(columnsOf(table)).map((column) => [column, row[column] ?? '']));
    expect(tables[table].row.safeDecode(whole as never).error?.issues ?? []).toEqual([]);
  }
});

test('a document that the record knows is named and not told again', () => {
  expect(told({ source: { id: 'protocol-2019' } }).map(({ table, row }) => [table, row['source']])).toEqual([
    ['winners', 'protocol-2019'],
  ]);
});

test('a proposed id is one that nothing has', () => {
  const taken = new Set(['karakol-2019-ayaldar-borboru', 'karakol-2019-ayaldar-borboru-2']);
  expect(told({ taken }).at(-1)?.row['id']).toBe('karakol-2019-ayaldar-borboru-3');
  expect(slugOf('Ысык-Көл «Үмүт»')).toBe('ysyk-kol-umut');
});

test('a claim gets an id that no claim has, also where the claims could not be read', () => {
  const claim = (change: Partial<Parameters<typeof toldRows>[0]>) =>
    told({
      ...{ kind: 'mistake', table: 'claims', source: { id: 's' } },
      ...{ cells: { record: 'winners/a-1', column: 'amount', value: '5000' } },
      ...change,
    }).at(-1)?.row['id'];
  expect(claim({ taken: new Set(['c-a-1-amount-s', 'c-a-1-amount-s-2']) })).toBe('c-a-1-amount-s-3');
  expect(claim({ claimsKnown: false })).toBe('c-a-1-amount-s-2026-11-29');
  const long = { record: `winners/${'a-'.repeat(40)}b`, column: 'amount', value: '5000' };
  expect(claim({ cells: long })?.length).toBeLessThanOrEqual(100);
});

test('how exact an amount is stands only beside an amount', () => {
  const { amount: _, ...cells } = award;
  expect(told({ cells }).at(-1)?.row).not.toHaveProperty('amount_qualifier');
});

test('a mistake is a claim about one cell, a name one claim for each language', () => {
  const mistake = told({
    kind: 'mistake',
    table: 'claims',
    cells: { record: 'winners/a-1', column: 'amount', value: '5000', qualifier: 'exact' },
    source: { id: 's' },
  });
  expect(mistake.map(({ row }) => row)).toEqual([
    {
      id: 'c-a-1-amount-s',
      table: 'winners',
      record: 'a-1',
      column: 'amount',
      value: '5000',
      qualifier: 'exact',
      source: 's',
    },
  ]);
  const names = told({
    kind: 'name',
    table: 'claims',
    cells: { record: 'calls/c', name_ky: 'А', name_en: 'A' },
    source: { id: 's' },
  });
  expect(names.map(({ row }) => `${row['column']} ${row['value']}`)).toEqual(['title_ky А', 'title_en A']);
});

test('rows read back from their CSV as they were', () => {
  const rows = [
    { id: 'a', title_ky: 'Бир, «эки» "үч"' },
    { id: 'b', place: 'osh' },
  ];
  const { header, rows: read } = parseCsv(csvOf(rows));
  expect(
    read.map(({ cells }) => Object.fromEntries(header.flatMap((column, i) => (cells[i] ? [[column, cells[i]]] : [])))),
  ).toEqual(rows);
});

test.for(languages)('the preview is the sentence that a reviewer gets for the row, in %s', (language) => {
  const row = told().at(-1)?.row ?? {};
  const place = { id: 'karakol', name_ky: 'Каракол', name_ru: 'Каракол', name_en: 'Karakol' };
  const change = {
    table: 'winners',
    id: 'g',
    before: null,
    after: row,
    kind: 'added',
    cells: [],
    reason: null,
    successor: null,
  } as const;
  const reviewed = changeSentences(change, language, (table, id) =>
    table === 'places' && id === 'karakol' ? place : null,
  );
  const { added, quoted } = changeSentenceWords[language];
  const setting = {
    language,
    added: Object.fromEntries(
      factKinds.map((kind) => [kind, added(rowNouns[toldFacts[kind].table][language], quoted('{name}'))]),
    ) as never,
    names: { place: place[`name_${language}`] },
    labels: {},
  };
  expect(toldSentence('award', row, setting)).toBe(reviewed.map((sentence) => sentenceText(sentence, language)).join());
});

test('the form asks for every column that its table cannot do without, and for none that the table does not have', () => {
  const given = new Set(['id', 'source', 'retrieved', 'table', 'record', 'column', 'value']);
  for (const { table, columns, needed } of [...factKinds.map((kind) => toldFacts[kind]), toldSource]) {
    const asked: readonly string[] = columns.map((column) => askedColumn(column, 'ky'));
    const own = columnsOf(table as TableName);
    expect(
      Object.keys(own).filter(
        (column) => own[column]?.optional === false && !asked.includes(column) && !given.has(column),
      ),
    ).toEqual([]);
    expect(
      [...asked, ...needed.map((column) => askedColumn(column, 'ky'))].filter(
        (column) => !own[column] && !column.startsWith('name_'),
      ),
    ).toEqual([]);
  }
});

test('a cell that fits in the browser fits in the table, and the other way round', () => {
  const texts = [
    '400000',
    '0400',
    '-5',
    '1.50',
    '1.5',
    '2019',
    '2019-13',
    '2019-02-30',
    '2019~',
    '2019-07/..',
    'karakol',
    'Karakol',
    'a--b',
    'https://example.org',
    'ftp://x',
    'calls/a',
    ' text',
    'text',
    '',
  ];
  const cells = Object.values(columnsOf('winners')).concat(
    Object.values(columnsOf('results')),
    Object.values(columnsOf('sources')),
  );
  const plain = cells.filter(({ kind }) => !['code', 'codes', 'names', 'date', 'sha256'].includes(kind));
  for (const { kind, cell } of plain)
    for (const text of texts.filter(Boolean))
      expect([kind, text, cellFits(kind, text)]).toEqual([kind, text, cell.safeDecode(text as never).success]);
});

test('what is typed becomes a cell where nothing is in doubt', () => {
  expect([
    asCell('som', ' 1 400 000 '),
    asCell('som', '1 40'),
    asCell('edtf', '05.03.2019'),
    asCell('decimal', '1,5'),
    asCell('text', 'а  б'),
  ]).toEqual(['1400000', '1 40', '2019-03-05', '1.5', 'а б']);
});

test('the records in the file of a place are found in the calls and grants that hold them', () => {
  const content = {
    place: { id: 'p' },
    calls: [{ id: 'c', grants: [{ id: 'g', amount: 5, results: [{ id: 'r' }] }] }],
    budgets: [{ id: 'b', source: { id: 's' } }],
  };
  expect([...knownRecords(content)].map(([table, rows]) => `${table} ${rows.map(({ id }) => id).join(' ')}`)).toEqual([
    'calls c',
    'winners g',
    'results r',
    'budgets b',
  ]);
  expect(knownRecords(null).size).toBe(0);
});
