import { expect, test } from 'vitest';
import type { PageColumns } from '#search/files.ts';
import type { Found } from '#search/found.ts';
import { readState, writeState } from './address.ts';
import { answersCsv } from './answers-csv.ts';
import { facets, narrow, ordered } from './narrow.ts';

const columns: PageColumns = {
  kinds: ['grants', 'places'],
  regions: [{ id: 'osh-region', ky: 'Ош облусу', ru: 'Ошская область', en: 'Osh Region' }],
  groups: ['women', 'youth'],
  statuses: [['grantStatuses', 'awarded']],
  kind: [0, 0, 1],
  region: [0, -1, 0],
  years: [[2019], [2020], [2019, 2020]],
  group: [[0], [0, 1], []],
  status: [0, 0, -1],
  amount: [100, 900, null],
  date: ['2019', '2020-05', null],
};
const found: Found[] = [0, 1, 2].map((page) => ({ page, language: 'ky', score: 3 - page, places: [], missing: [] }));
const pages = (some: readonly Found[]) => some.map(({ page }) => page);

test('filters let through what has all of them', () => {
  expect(pages(narrow(found, { kind: 'grants', year: '2020' }, columns))).toEqual([1]);
  expect(pages(narrow(found, { region: 'osh-region' }, columns))).toEqual([0, 2]);
  expect(pages(narrow(found, { group: 'nobody' }, columns))).toEqual([]);
});

test('the number behind a value is the number of pages that it leaves', () => {
  const narrowed = { kind: 'grants' };
  for (const [name, counts] of Object.entries(facets(found, narrowed, columns)))
    for (const [value, n] of counts)
      expect(narrow(found, { ...narrowed, [name]: value }, columns), `${name} ${value}`).toHaveLength(n);
});

test('what has no amount or date stands at the end', () => {
  expect(pages(ordered(found, 'amount', columns))).toEqual([1, 0, 2]);
  expect(pages(ordered(found, 'date', columns))).toEqual([1, 0, 2]);
  expect(ordered(found, 'relevance', columns)).toBe(found);
});

test('an address says what was asked, and what is read from it is written again', () => {
  const address = '?q=%D0%9E%D1%88+%26+%3Cb%3E&kind=grants&year=2019&sort=amount';
  expect(readState(address)).toEqual({ query: 'Ош & <b>', filters: { kind: 'grants', year: '2019' }, sort: 'amount' });
  expect(writeState(readState(address))).toBe(address);
  expect(writeState(readState('?q=&sort=nonsense&other=1'))).toBe('');
});

test('a cell of the table of answers is text, never a formula', () => {
  const words = {
    csvColumns: {
      place: 'no',
      match: 'match',
      kind: 'kind',
      title: 'title',
      region: 'region',
      years: 'years',
      amount: 'amount',
      url: 'address',
    },
    matches: { exact: 'all', partial: 'some', other: 'other' },
  };
  const row = {
    match: 'exact',
    kind: 'grant',
    title: '=HYPERLINK("http://evil")',
    region: 'Ош; облусу',
    years: '2019',
    amount: 1500.5,
    url: 'https://site/ky/',
  } as const;
  expect(answersCsv([row], words)).toBe(
    '\ufeffno;match;kind;title;region;years;amount;address\r\n1;all;grant;"\'=HYPERLINK(""http://evil"")";"Ош; облусу";2019;1500,5;https://site/ky/\r\n',
  );
});
