import { expect, test } from 'vitest';
import { fileOf, messagesOf, messagesOfFiles, fixtureFiles } from '#report/fixture.ts';

test('references to rows that are there are fine', () => {
  expect(
    messagesOf('reference-missing', {
      calls: [{ id: 'c' }],
      winners: [{ call: 'c' }],
      results: [{ subject: 'calls/c' }],
    }),
  ).toBe('');
});

test('a slip is reported with the nearest id, in paths too', () => {
  expect(
    messagesOf('reference-missing', {
      calls: [{ id: 'karakol-2019' }],
      winners: [{ call: 'karakl-2019' }],
      results: [{ subject: 'calls/karakol-2018' }, { subject: 'cats/x' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/results.csv:2 B2 subject: “calls/karakol-2018” does not exist [reference-missing]
      Did you mean calls/karakol-2019?
    data/results.csv:3 B3 subject: “cats/x” does not exist [reference-missing]
      Write the table, a slash and the code of the row: calls/batken-2018.
    data/winners.csv:2 B2 call: “karakl-2019” does not exist [reference-missing]
      Did you mean karakol-2019?"
  `);
});

test('a row that could not be read is not missing', () => {
  expect(messagesOf('reference-missing', { calls: [{ id: 'c', status: 'в работе' }], winners: [{ call: 'c' }] })).toBe(
    '',
  );
});

test('in a table with rows lost without a trace nothing is missing', () => {
  expect(
    messagesOfFiles('reference-missing', [
      fileOf('data/calls.csv', '"id'),
      ...fixtureFiles({ winners: [{ call: 'c' }] }),
    ]),
  ).toBe('');
});
