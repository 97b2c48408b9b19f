import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { languages } from '#text/languages.ts';
import { signalsReport } from './signals-report.ts';

const calls = [
  sampleRecord('calls', { id: 'one', applications: 1 }),
  sampleRecord('calls', { id: 'silent' }),
  sampleRecord('calls', { id: 'two', applications: 2 }),
];

test('a report tells the three answers, the rows behind a question, a simple reason, and what is not known', () => {
  const report = signalsReport(join({ ...emptyDataset(), calls }), 'en');
  const lines = report.split('\n');
  const at = lines.findIndex((line) => line.includes('[one-applicant]'));
  expect(lines.slice(at, at + 6)).toEqual([
    'Why did only one apply? [one-applicant]',
    '  Raised where a call got one application.',
    '  worth a question: 1; nothing to ask: 1; cannot be checked: 1',
    '  - calls/one',
    '  The reason may be simple: In a small place there may be one organization that does such work.',
    '  Columns that are not known: calls/applications (1)',
  ]);
});

test.for(languages)('every signal is asked on an empty record, too: %s', (language) => {
  expect(signalsReport(join(emptyDataset()), language)).not.toMatch(/undefined|null/);
});
