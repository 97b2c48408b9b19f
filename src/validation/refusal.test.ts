import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';
import type { Code } from './rules/index.ts';

/** Every refused value with what is suggested: the texts that people really type. */
const refused = (
  code: Code,
  column: string,
  values: readonly string[],
  table: 'calls' | 'places' | 'sources' | 'results' | 'organizations' = 'calls',
) => messagesOf(code, { [table]: values.map((value) => ({ [column]: value })) });

test('money written as text is refused with the amount that is probably meant', () => {
  expect(
    refused('cell-som', 'budget', [
      '400 000 сом',
      '400,000',
      '0,4 млн',
      '400000.00',
      '5 тыс. сом',
      '1 млрд сомов',
      '-5',
      'много',
      '12,34',
      '1.5',
      'около 400 000',
    ]),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 V2 budget: “400 000 сом” is not an amount in whole som [cell-som]
      Write digits only. If this is meant, write 400000.
    data/calls.csv:3 V3 budget: “400,000” is not an amount in whole som [cell-som]
      Write digits only, in som: 400000, not “400 000 сом” and not “0,4 млн”; “about” belongs in the qualifier.
    data/calls.csv:4 V4 budget: “0,4 млн” is not an amount in whole som [cell-som]
      Write digits only. If this is meant, write 400000.
    data/calls.csv:5 V5 budget: “400000.00” is not an amount in whole som [cell-som]
      Write digits only. If this is meant, write 400000.
    data/calls.csv:6 V6 budget: “5 тыс. сом” is not an amount in whole som [cell-som]
      Write digits only. If this is meant, write 5000.
    data/calls.csv:7 V7 budget: “1 млрд сомов” is not an amount in whole som [cell-som]
      Write digits only. If this is meant, write 1000000000.
    data/calls.csv:8 V8 budget: “-5” is not an amount in whole som [cell-som]
      Write digits only, in som: 400000, not “400 000 сом” and not “0,4 млн”; “about” belongs in the qualifier.
    data/calls.csv:9 V9 budget: “много” is not an amount in whole som [cell-som]
      Write digits only, in som: 400000, not “400 000 сом” and not “0,4 млн”; “about” belongs in the qualifier.
    data/calls.csv:10 V10 budget: “12,34” is not an amount in whole som [cell-som]
      Write digits only, in som: 400000, not “400 000 сом” and not “0,4 млн”; “about” belongs in the qualifier.
    data/calls.csv:11 V11 budget: “1.5” is not an amount in whole som [cell-som]
      Write digits only, in som: 400000, not “400 000 сом” and not “0,4 млн”; “about” belongs in the qualifier.
    data/calls.csv:12 V12 budget: “около 400 000” is not an amount in whole som [cell-som]
      Write digits only. If this is meant, write 400000."
  `);
});

test('dates are refused with the date that is probably meant, ambiguous ones without', () => {
  expect(
    refused('cell-edtf', 'deadline', [
      '05.03.2024',
      '2024-3-5',
      '2023-жылдын 7-декабры',
      '28 апреля 2017 г.',
      'May 2019',
      '2019 г.',
      '03/04/24',
      '03/04/2024',
      '2024-09-31',
      'жайында',
    ]),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 T2 deadline: “05.03.2024” is not a date that we can read [cell-edtf]
      Write 2024-03-05.
    data/calls.csv:3 T3 deadline: “2024-3-5” is not a date that we can read [cell-edtf]
      Write 2024-03-05.
    data/calls.csv:4 T4 deadline: “2023-жылдын 7-декабры” is not a date that we can read [cell-edtf]
      Write 2023-12-07.
    data/calls.csv:5 T5 deadline: “28 апреля 2017 г.” is not a date that we can read [cell-edtf]
      Write 2017-04-28.
    data/calls.csv:6 T6 deadline: “May 2019” is not a date that we can read [cell-edtf]
      Write 2019-05.
    data/calls.csv:7 T7 deadline: “2019 г.” is not a date that we can read [cell-edtf]
      Write 2019.
    data/calls.csv:8 T8 deadline: “03/04/24” is not a date that we can read [cell-edtf]
      Write 2024-03-05, 2024-03 or 2024; about: 2024-03~; a period: 2024-01/2024-06.
    data/calls.csv:9 T9 deadline: “03/04/2024” is not a date that we can read [cell-edtf]
      Write 2024-03-05, 2024-03 or 2024; about: 2024-03~; a period: 2024-01/2024-06.
    data/calls.csv:10 T10 deadline: “2024-09-31”: the calendar has no such day [cell-edtf]
      Write 2024-03-05, 2024-03 or 2024; about: 2024-03~; a period: 2024-01/2024-06.
    data/calls.csv:11 T11 deadline: “жайында” is not a date that we can read [cell-edtf]
      Write 2024-03-05, 2024-03 or 2024; about: 2024-03~; a period: 2024-01/2024-06."
  `);
  expect(refused('cell-date', 'retrieved', ['05.03.2024', '2024-02-30', '2024'], 'sources')).toMatchInlineSnapshot(`
    "data/sources.csv:2 N2 retrieved: “05.03.2024” is not a date of the calendar [cell-date]
      Write 2024-03-05 (year-month-day).
    data/sources.csv:3 N3 retrieved: “2024-02-30” is not a date of the calendar [cell-date]
      Write year-month-day: 2024-03-05.
    data/sources.csv:4 N4 retrieved: “2024” is not a date of the calendar [cell-date]
      Write year-month-day: 2024-03-05."
  `);
});

test('codes are refused with the nearest one, or the one with that label in a language', () => {
  expect(refused('cell-code', 'status', ['awardd', 'Победитель определён', 'в работе'])).toMatchInlineSnapshot(`
    "data/calls.csv:2 AE2 status: “awardd” is not in the list [cell-code]
      Did you mean awarded? The list: planned, announced, held, awarded, cancelled, unknown.
    data/calls.csv:3 AE3 status: “Победитель определён” is not in the list [cell-code]
      Did you mean awarded? The list: planned, announced, held, awarded, cancelled, unknown.
    data/calls.csv:4 AE4 status: “в работе” is not in the list [cell-code]
      Choose from the list: planned, announced, held, awarded, cancelled, unknown."
  `);
  expect(refused('cell-code', 'target_group', ['youth,women', 'youth youth', 'аялдар'])).toMatchInlineSnapshot(`
    "data/calls.csv:2 R2 target_group: “youth,women” is not in the list [cell-code]
      Did you mean youth women? The list: children-with-disabilities, people-with-disabilities, children, pre-school-children, children-in-need, children-of-migrants, teenagers, youth, survivors-of-violence, women, elderly, homeless, former-prisoners, residents.
    data/calls.csv:3 R3 target_group: “youth youth” is not in the list [cell-code]
      Did you mean youth? The list: children-with-disabilities, people-with-disabilities, children, pre-school-children, children-in-need, children-of-migrants, teenagers, youth, survivors-of-violence, women, elderly, homeless, former-prisoners, residents.
    data/calls.csv:4 R4 target_group: “аялдар” is not in the list [cell-code]
      Did you mean women? The list: children-with-disabilities, people-with-disabilities, children, pre-school-children, children-in-need, children-of-migrants, teenagers, youth, survivors-of-violence, women, elderly, homeless, former-prisoners, residents."
  `);
});

test('ids are refused with an id in Latin letters', () => {
  expect(refused('cell-slug', 'id', ['КG-01', 'Каракол 2019', 'a_b', '…'])).toMatchInlineSnapshot(`
    "data/calls.csv:2 A2 id: “КG-01” is not a code [cell-slug]
      Use small Latin letters, digits and hyphens, for example kg-01.
    data/calls.csv:3 A3 id: “Каракол 2019” is not a code [cell-slug]
      Use small Latin letters, digits and hyphens, for example karakol-2019.
    data/calls.csv:4 A4 id: “a_b” is not a code [cell-slug]
      Use small Latin letters, digits and hyphens, for example a-b."
  `);
});

test('numbers, years, addresses and other texts are refused with their right form', () => {
  expect(refused('cell-count', 'applications', ['12 чел.', '12.5', '1 200'])).toMatchInlineSnapshot(`
    "data/calls.csv:2 Z2 applications: “12 чел.” is not a whole number [cell-count]
      Write digits only: 12.
    data/calls.csv:3 Z3 applications: “12.5” is not a whole number [cell-count]
      Write digits only; leave the cell empty if the number is unknown.
    data/calls.csv:4 Z4 applications: “1 200” is not a whole number [cell-count]
      Write digits only: 1200."
  `);
  expect(refused('cell-decimal', 'actual', ['12,5', '12.50', '5 %', 'пять'], 'results')).toMatchInlineSnapshot(`
    "data/results.csv:2 J2 actual: “12,5” is not a number [cell-decimal]
      Write 12.5.
    data/results.csv:3 J3 actual: “12.50” is not a number [cell-decimal]
      Write 12.5.
    data/results.csv:4 J4 actual: “5 %” is not a number [cell-decimal]
      Write 5.
    data/results.csv:5 J5 actual: “пять” is not a number [cell-decimal]
      Write digits with a point: 12.5."
  `);
  expect(refused('cell-year', 'year', ['2019 г.', '19'])).toMatchInlineSnapshot(`
    "data/calls.csv:2 U2 year: “2019 г.” is not a year [cell-year]
      Write 2019.
    data/calls.csv:3 U3 year: “19” is not a year [cell-year]
      Write four digits: 2024."
  `);
  expect(refused('cell-url', 'url', ['www.example.kg/a', 'javascript:alert(1)', 'нет в сети'], 'sources'))
    .toMatchInlineSnapshot(`
      "data/sources.csv:2 J2 url: “www.example.kg/a” is not a web address [cell-url]
        Write https://www.example.kg/a.
      data/sources.csv:3 J3 url: “javascript:alert(1)” is not a web address [cell-url]
        Copy the whole address, beginning with https:// or http://.
      data/sources.csv:4 J4 url: “нет в сети” is not a web address [cell-url]
        Copy the whole address, beginning with https:// or http://."
    `);
  expect(refused('cell-sha256', 'sha256', ['A'.repeat(64), 'abc'], 'sources')).toMatchInlineSnapshot(`
    "data/sources.csv:2 L2 sha256: “AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA” is not a SHA-256 checksum [cell-sha256]
      Write it in small letters: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.
    data/sources.csv:3 L3 sha256: “abc” is not a SHA-256 checksum [cell-sha256]
      Write the 64 digits and small letters of the checksum, or leave the cell empty."
  `);
  expect(refused('cell-soate', 'soate', ['417 022 050 000 00', '4170220500000'], 'places')).toMatchInlineSnapshot(`
    "data/places.csv:2 D2 soate: “417 022 050 000 00” is not a SOATE code [cell-soate]
      Write 41702205000000.
    data/places.csv:3 D3 soate: “4170220500000” is not a SOATE code [cell-soate]
      Write its 14 digits; format the column as Text so that Excel keeps them."
  `);
  expect(refused('cell-path', 'subject', ['Calls / karakol-2019', 'karakol-2019'], 'results')).toMatchInlineSnapshot(`
    "data/results.csv:2 B2 subject: “Calls / karakol-2019” names no row [cell-path]
      Write calls/karakol-2019.
    data/results.csv:3 B3 subject: “karakol-2019” names no row [cell-path]
      Write the table, a slash and the code of the row: calls/batken-2018."
  `);
  expect(refused('cell-names', 'aliases', ['a |  | b'], 'organizations')).toMatchInlineSnapshot(`
    "data/organizations.csv:2 I2 aliases: “a |  | b” is not a list of names [cell-names]
      Separate names by “ | ”: a | b"
  `);
  expect(refused('cell-text', 'name_ru', ['a\nb'], 'organizations')).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: the text has a line break [cell-text]
      Write it in one line: “a b”."
  `);
});

test('an empty cell that may not be empty is asked for, with its codes', () => {
  expect(refused('cell-required', 'status', [''])).toMatchInlineSnapshot(`
    "data/calls.csv:2 AE2 status: the cell is empty [cell-required]
      Write one of: planned, announced, held, awarded, cancelled, unknown."
  `);
  expect(refused('cell-required', 'id', [''])).toMatchInlineSnapshot(`
    "data/calls.csv:2 A2 id: the cell is empty [cell-required]
      Fill it in."
  `);
});
