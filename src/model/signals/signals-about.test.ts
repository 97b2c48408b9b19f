import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { missingColumns } from './missing-columns.ts';
import { pageOfRow, signalsOf, signalsOfOrganization, signalsOfPlace } from './signals-about.ts';
import { signalCodes } from '#schemas/signal-codes.ts';
import { signalCases, signals } from './index.ts';

const city = sampleRecord('places', { id: 'city', kind: 'regional-city', parent: 'kg' });
const joined = join(
  {
    ...emptyDataset(),
    places: [sampleRecord('places', { id: 'kg', kind: 'country' }), city],
    organizations: [sampleRecord('organizations', { id: 'hall' }), sampleRecord('organizations', { id: 'ngo' })],
    calls: [sampleRecord('calls', { id: 'call', place: 'city', customer: 'hall', year: 2020, applications: 1 })],
    winners: [sampleRecord('winners', { id: 'grant', place: 'city', call: 'call', recipient: 'ngo', amount: 5 })],
    results: [
      sampleRecord('results', {
        id: 'r',
        subject: 'winners/grant',
        kind: 'output',
        target: 9,
        actual: 4,
        unit: 'people',
      }),
    ],
  },
  '2026-06-01',
);
const raised = (cases: readonly { code: string; answer: { state: string } }[]) =>
  cases.filter(({ answer }) => answer.state === 'raised').map(({ code }) => code);

test('a result stands on the page of its subject, a source on none', () => {
  expect(['results/r', 'calls/call', 'sources/s-1', 'results/none'].map((row) => pageOfRow(joined, row))).toEqual([
    'winners/grant',
    'calls/call',
    null,
    null,
  ]);
  expect(raised(signalsOf(joined, 'winners/grant'))).toContain('target-missed');
});

test('a place is asked about its calls and grants, and so are whoever held and got them', () => {
  expect(raised(signalsOfPlace(joined, city))).toEqual(expect.arrayContaining(['one-applicant', 'target-missed']));
  expect(raised(signalsOfOrganization(joined, 'ngo'))).toEqual(raised(signalsOf(joined, 'winners/grant')));
  expect(raised(signalsOfOrganization(joined, 'hall'))).toEqual(expect.arrayContaining(['one-applicant']));
});

test('answers are gathered once for all who ask about a place or an organization', () => {
  expect(signalsOfPlace(joined, city)).toBe(signalsOfPlace(joined, city));
  expect(signalsOfOrganization(joined, 'hall')).toBe(signalsOfOrganization(joined, 'hall'));
});

test('what cannot be checked names the column, its rows, and the body that could fill it', () => {
  const [missing] = missingColumns(joined, signalCases(joined).get('contract-without-date') ?? []);
  expect(missing).toMatchObject({ column: 'winners/contract', rows: 1, bodies: [{ body: { id: 'hall' }, rows: 1 }] });
});

test('an answer can name every signal by its code', () => {
  expect(signals.map(({ code }) => code)).toEqual(signalCodes);
});
