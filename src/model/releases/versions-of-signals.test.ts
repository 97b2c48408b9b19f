import { expect, test } from 'vitest';
import { emptyDataset } from '../dataset.ts';
import { join } from '../join.ts';
import { signalsOf } from '../signals/signals-about.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { releasedTwice } from '#test/released-twice.ts';
import { versionsOfSignals } from './versions-of-signals.ts';

const hall = { id: 'hall', name_en: 'Toguzbulak town hall' };
const fund = { id: 'fund', name_en: 'Toguzbulak fund' };

/** A record with releases of 1 January and 1 February 2026; it is asked on 1 March. */
function record(deadline: string, today = '2026-03-01') {
  const dataset = {
    ...emptyDataset(),
    organizations: [hall, fund].map((cells) => sampleRecord('organizations', cells)),
    calls: [sampleRecord('calls', { id: 'c', status: 'announced', deadline })],
    winners: [sampleRecord('winners', { id: 'w', customer: 'hall', recipient: 'fund', status: 'completed' })],
  };
  const before = { organizations: [hall] };
  const after = { organizations: [hall, fund] };
  return { ...join(dataset, today), ...releasedTwice(after, [before, after]) };
}

const releases = (deadline: string, row: string, today?: string) => {
  const owner = record(deadline, today);
  return versionsOfSignals(owner, signalsOf(owner, row)).map(({ release }) => release);
};

test('a question that arose as days went by is of the first release after', () => {
  expect(releases('2026-01-15', 'calls/c')).toEqual(['2026-02-01']);
  expect(releases('2025-12-15', 'calls/c')).toEqual([]);
});

test('a question that arose after the last release is of none', () => {
  expect(releases('2026-02-15', 'calls/c')).toEqual([null]);
  expect(releases('2026-02-15', 'calls/c', '2026-02-01')).toEqual([]);
});

test('whether a shared word is rare is of the release in which the names of organizations last changed', () => {
  expect(releases('2025-12-15', 'winners/w')).toEqual(['2026-02-01']);
});
