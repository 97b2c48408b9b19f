import { expect, test } from 'vitest';
import { fileOf, tableText, fixtureFiles } from '#report/fixture.ts';
import { validate } from './validate.ts';

const codesOf = (files: Parameters<typeof validate>[0]) =>
  validate(files).findings.map(({ file, line, code }) => `${file}:${line ?? ''} ${code}`);

test('clean rows give no finding but advice, and are counted', () => {
  const { findings, counts, dataset, origins } = validate(
    fixtureFiles({ calls: [{ id: 'c', status: 'awarded' }], winners: [{ call: 'c' }] }),
  );
  expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect([counts.calls, counts.winners, counts.payments]).toEqual([1, 1, 0]);
  expect(dataset.winners.map((grant) => origins.get(grant))).toEqual([{ file: 'data/winners.csv', line: 2 }]);
});

test('all findings come at once, sorted by file, line and column', () => {
  const files = fixtureFiles({
    winners: [{ call: 'lost', amount: '0' }],
    calls: [
      { announced: '2020', deadline: '2019' },
      { budget: 'много', year: '20' },
    ],
  });
  expect(codesOf([...files].reverse())).toEqual([
    'data/calls.csv:2 dates-in-order',
    'data/calls.csv:3 cell-som',
    'data/calls.csv:3 cell-year',
    'data/winners.csv:2 amount-zero',
    'data/winners.csv:2 amount-without-qualifier',
    'data/winners.csv:2 reference-missing',
  ]);
});

test('one broken file does not hide what is wrong in others', () => {
  expect(
    codesOf([
      fileOf('data/calls.csv', new Uint8Array([0, 1])),
      ...fixtureFiles({ winners: [{ call: 'c', amount: 'много' }] }),
    ]),
  ).toEqual(['data/calls.csv: file-not-text', 'data/winners.csv:2 cell-som']);
});

test('references to rows that could not be read are no mistakes of their own', () => {
  expect(
    codesOf(fixtureFiles({ calls: [{ id: 'c', budget: 'много' }], winners: [{ call: 'c' }, { call: 'd' }] })),
  ).toEqual(['data/calls.csv:2 cell-som', 'data/winners.csv:3 reference-missing']);
  expect(codesOf(fixtureFiles({ calls: [{ id: 'Kаrakol 2019' }], winners: [{ call: 'karakol-2019' }] }))).toEqual([
    'data/calls.csv:2 cell-slug',
  ]);
});

test('a refused cell is reported once: by the rule that explains it, else by its type', () => {
  expect(codesOf(fixtureFiles({ calls: [{ budget: ' 5000' }, { budget: 'н/д' }, { budget: '5 000' }] }))).toEqual([
    'data/calls.csv:2 cell-spaces',
    'data/calls.csv:3 cell-placeholder',
    'data/calls.csv:4 cell-som',
  ]);
});

test('beside personal data nothing else is said about a cell', () => {
  const { findings } = validate(fixtureFiles({ calls: [{ budget: '20101199012345', budget_qualifier: 'exact' }] }));
  expect(findings.map(({ code, value }) => [code, value])).toEqual([['cell-personal-number', '20••••••••••••']]);
});

test('the files of a folder are one table', () => {
  const text = tableText('calls', [{ id: 'a' }]);
  expect(
    codesOf([...fixtureFiles({}), fileOf('data/calls/karakol.csv', text), fileOf('data/calls/osh.csv', text)]),
  ).toContain('data/calls/osh.csv:2 id-duplicate');
});
