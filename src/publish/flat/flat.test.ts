import { read, utils } from '@e965/xlsx';
import { expect, test, vi } from 'vitest';
import { parseCsv } from '#model/csv.ts';
import { emptyDataset } from '#model/dataset.ts';
import { figureOf } from '#model/derived/index.ts';
import { join, type Joined } from '#model/join.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { languages, type Language } from '#text/languages.ts';
import { flatBook } from './flat-book.ts';
import { flatCsv, flatExcelCsv, flatNames, flatSheets, flatTables, writtenOut, type FlatName } from './index.ts';

const homepage = 'https://example.org/';
const made = join(synthesize({ grants: 60, seed: 5 }), '2026-11-22');
const small = join(
  {
    ...emptyDataset(),
    places: [
      sampleRecord('places', { id: 'kg', kind: 'country', name_ky: 'Кыргызстан' }),
      sampleRecord('places', {
        id: 'chuy',
        kind: 'region',
        parent: 'kg',
        name_ky: 'Чүй облусу',
        name_ru: 'Чуйская область',
      }),
      sampleRecord('places', { id: 'sokuluk', kind: 'district', parent: 'chuy', name_ky: 'Сокулук району' }),
      sampleRecord('places', { id: 'town', kind: 'district-city', parent: 'sokuluk', name_ky: 'Шопоков шаары' }),
    ],
    organizations: [
      sampleRecord('organizations', { id: 'hall', name_ky: 'Мэрия' }),
      sampleRecord('organizations', { id: 'ngo', name_ru: 'ОФ «Жашоо»' }),
    ],
    calls: [sampleRecord('calls', { id: 'c-1', customer: 'hall', year: 2019, title_ky: 'Балдар үчүн' })],
    winners: [
      sampleRecord('winners', {
        id: 'both',
        call: 'c-1',
        place: 'town',
        projects: 2,
        amount: 400000,
        amount_qualifier: 'at-least',
        status: 'awarded',
      }),
      sampleRecord('winners', {
        id: 'one',
        call: 'c-1',
        recipient: 'ngo',
        place: 'town',
        part_of: 'both',
        status: 'completed',
        target_group: ['children-with-disabilities', 'elderly'],
      }),
    ],
    results: [
      sampleRecord('results', {
        id: 'r-1',
        subject: 'winners/one',
        indicator_ky: 'Келген балдар',
        kind: 'output',
        unit: 'people',
        actual: 45,
        qualifier: 'about',
      }),
    ],
    sources: [
      sampleRecord('sources', { id: 's-1', title: 'Отчёт', url: 'https://example.org/a' }),
      sampleRecord('sources', { id: 's-2', title: 'Письмо' }),
    ],
    claims: [
      sampleRecord('claims', {
        id: 'cl',
        table: 'winners',
        record: 'one',
        column: 'amount',
        value: '1',
        source: 's-2',
      }),
    ],
    lookups: [sampleRecord('lookups', { id: 'l-1', subject: 'winners/one', item: 'payments' })],
  },
  '2026-11-22',
);

/** The rows of a sheet as objects. */
function rowsOf(joined: Joined, name: FlatName, language: Language) {
  const { columns, rows } = writtenOut(name, { joined, language, homepage });
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? ''])));
}

test('a grant is told in words, in one row', () => {
  expect(rowsOf(small, 'grants-flat', 'ky').find(({ id }) => id === 'one')).toMatchInlineSnapshot(`
    {
      "amount": "",
      "amount_qualifier": "",
      "awarded": "",
      "call": "Балдар үчүн",
      "counted": "жок",
      "customer": "Мэрия",
      "district": "Сокулук району",
      "end": "",
      "id": "one",
      "not_found": "төлөмдөр",
      "outcome": "Келген балдар: болжол менен 45 адам",
      "page": "https://example.org/ky/grants/one/",
      "paid": "",
      "part_of": "both",
      "place": "Шопоков шаары",
      "projects": "1",
      "recipient": "ОФ «Жашоо» [ru]",
      "recipient_as_published": "",
      "region": "Чүй облусу",
      "shared_amount": "400000",
      "shared_amount_qualifier": "кеминде",
      "source_urls": "https://example.org/a | —",
      "sources": "Отчёт | Письмо",
      "start": "",
      "status": "аткарылган",
      "target_group": "майыптыгы бар балдар | улгайган адамдар",
      "title": "",
      "unknown": "программа | конкурс жөнүндө кулактандыруу | арыздардын саны | гранттардын суммалары | келишим | мониторинг менен баалоонун отчёту",
      "year": "2019",
    }
  `);
});

test('a name that is only there in another language names that language', () => {
  const one = (language: Language) => rowsOf(small, 'grants-flat', language).find(({ id }) => id === 'one');
  expect(one('ky')?.['recipient']).toBe('ОФ «Жашоо» [ru]');
  expect(one('ru')).toMatchObject({ recipient: 'ОФ «Жашоо»', customer: 'Мэрия [ky]', region: 'Чуйская область' });
});

test('what counts in totals comes to the published figures', () => {
  const yes = { ky: 'ооба', ru: 'да', en: 'yes' };
  for (const language of languages) {
    const counted = rowsOf(made, 'grants-flat', language).filter((row) => row['counted'] === yes[language]);
    const sum = counted.reduce((total, { amount }) => total + Number(amount), 0);
    expect(sum).toBe(figureOf(made, 'awarded', 'nation').value);
    expect(counted).toHaveLength(figureOf(made, 'grants', 'nation').value ?? -1);
  }
  const paid = rowsOf(made, 'grants-flat', 'en').reduce((total, row) => total + Number(row['paid']), 0);
  expect(paid).toBe(figureOf(made, 'paid', 'nation').value);
});

test('a sheet has a row for every record, and as many cells as columns', () => {
  const tables = {
    'grants-flat': 'winners',
    'calls-flat': 'calls',
    'budgets-flat': 'budgets',
    'results-flat': 'results',
  } as const;
  for (const name of flatNames) {
    const { columns, rows } = writtenOut(name, { joined: made, language: 'ru', homepage });
    expect(rows).toHaveLength(made.dataset[tables[name]].length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  }
});

test('every sheet names its sources and its page, and explains every column in three languages', () => {
  for (const name of flatNames) {
    for (const row of rowsOf(made, name, 'en')) {
      expect(row['sources']).not.toBe('');
      expect(row['page']).toMatch(/^https:\/\/example\.org\/en\/(grants|calls|places)\/[a-z0-9-]+\/$/);
    }
    for (const { label, about } of Object.values(flatSheets[name].columns))
      for (const language of languages) expect(`${label[language]} ${about[language]}`).toMatch(/\S \S/);
  }
});

test('the CSV for Excel holds the same values as the plain one', () => {
  for (const name of flatNames) {
    const table = writtenOut(name, { joined: made, language: 'ky', homepage });
    const plain = parseCsv(flatCsv(table));
    const excel = parseCsv(flatExcelCsv(table, 'ky').replace('\ufeff', ''), ';');
    expect(plain.rows.map(({ cells }) => cells)).toEqual(table.rows);
    expect(excel.header).toEqual(table.columns.map(({ label }) => label.ky));
    expect(excel.rows.map(({ cells }) => cells.map((cell) => cell.replace(/^'/, '').replace(',', '.')))).toEqual(
      table.rows.map((row) => row.map((cell) => cell.replace(/^'/, '').replace(',', '.'))),
    );
  }
});

const bookOf = (joined: Joined, language: Language) =>
  flatBook({
    tables: flatTables({ joined, language, homepage }),
    language,
    readMe: { sheet: 'Read me', lines: ['one', '', 'two'] },
    codesSheet: 'Codes',
  });

test('the workbook holds every sheet with words, notes, numbers and days, and a sheet of codes', async () => {
  const book = read(await bookOf(made, 'ru'), { cellDates: true, cellNF: true });
  expect(book.SheetNames).toEqual(['Read me', 'Гранты', 'Конкурсы', 'Бюджетные цифры', 'Результаты', 'Codes']);
  const sheet = book.Sheets['Гранты'] ?? {};
  const { columns, rows } = writtenOut('grants-flat', { joined: made, language: 'ru', homepage });
  const [header = [], ...cells] = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null });
  expect(header).toEqual(columns.map(({ label }) => label.ru));
  const amount = columns.findIndex(({ key }) => key === 'amount');
  expect(cells.map((row) => row[amount])).toEqual(rows.map((row) => (row[amount] === '' ? null : Number(row[amount]))));
  const days = rows.flatMap((row, at) =>
    row.flatMap((text, i) =>
      columns[i]?.kind === 'edtf' && /^\d{4}-\d\d-\d\d$/.test(text) ? [[text, cells[at]?.[i]]] : [],
    ),
  );
  expect(days.length).toBeGreaterThan(0);
  for (const [text, value] of days) expect((value as Date).toISOString().slice(0, 10)).toBe(text);
  expect(sheet['!autofilter']?.ref).toMatch(/^A1:/);
  expect(JSON.stringify((sheet['B1'] as { c?: unknown }).c)).toContain('year');
});

test('the same record gives the same workbook', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2020, 0, 1) });
  const few = join(synthesize({ grants: 3, seed: 1, municipalities: 1 }));
  const first = await bookOf(few, 'en');
  vi.setSystemTime(Date.UTC(2030, 5, 5));
  expect(Buffer.from(await bookOf(few, 'en')).equals(first)).toBe(true);
  vi.useRealTimers();
});
