import { expect, test } from 'vitest';
import { answersCsv, type AnswerRow } from './answers-csv.ts';

const csvColumns = {
  place: 'no.',
  match: 'match',
  kind: 'kind',
  title: 'title',
  region: 'region',
  years: 'years',
  amount: 'amount',
  url: 'url',
};
const matches = { exact: 'all words', partial: 'some words', other: 'other language' };
const row: AnswerRow = {
  match: 'exact',
  kind: 'grant',
  title: '=1+1; «x»',
  region: '',
  years: '2019',
  amount: null,
  url: 'https://example.org/',
};

test('Excel opens it as a table: BOM, semicolons, CRLF, no formula, an unknown amount empty', () => {
  expect(answersCsv([row], { csvColumns, matches })).toBe(
    '\ufeffno.;match;kind;title;region;years;amount;url\r\n1;all words;grant;"\'=1+1; «x»";;2019;;https://example.org/\r\n',
  );
});
