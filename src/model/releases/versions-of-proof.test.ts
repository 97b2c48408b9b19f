import { expect, test } from 'vitest';
import type { Fixture } from '#report/fixture.ts';
import { releasedTwice } from '#test/released-twice.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset } from '../dataset.ts';
import { join } from '../join.ts';
import { newestVersion } from './version-about.ts';
import { versionsOfProof } from './versions-of-proof.ts';

const calls = [
  sampleRecord('calls', { id: 'a', source: 'paper' }),
  sampleRecord('calls', { id: 'b', source: 'letter' }),
];
const claim = { id: 'c', table: 'calls', record: 'a', column: 'budget', value: '5', source: 'news' } as const;
const dataset = {
  ...emptyDataset(),
  calls,
  claims: [sampleRecord('claims', claim)],
  sources: ['paper', 'letter', 'news'].map((id) => sampleRecord('sources', { id })),
};
const before: Fixture = {
  calls: calls.map(({ id, source }) => ({ id, source })),
  claims: [claim],
  sources: ['paper', 'letter', 'news'].map((id) => ({ id, title: id })),
};

/** The release since which nothing behind some calls has changed, when tables of today are others than those of both releases. */
function since(ids: readonly string[], today: Fixture = {}) {
  const record = { ...join(dataset), ...releasedTwice({ ...before, ...today }, [before, before]) };
  const rows = calls.filter(({ id }) => ids.includes(id));
  const [first, ...rest] = versionsOfProof(record, 'calls', rows);
  return first ? newestVersion([first, ...rest]).release : 'nothing';
}

const renamed = (id: string): Fixture => ({
  sources: before.sources?.map((row) => (row['id'] === id ? { ...row, title: 'other' } : row)) ?? [],
});

test('what stands behind a row is as old as its source, the claims about it and their sources', () => {
  expect(since(['a'])).toBe('2026-01-01');
  expect(since(['a'], renamed('paper'))).toBeNull();
  expect(since(['a'], renamed('news'))).toBeNull();
  expect(since(['a'], { claims: [{ ...claim, value: '6' }] })).toBeNull();
  expect(since(['a'], { claims: [] })).toBeNull();
});

test('what stands behind other rows leaves it as it is', () => {
  expect(since(['b'], renamed('paper'))).toBe('2026-01-01');
  expect(since(['b'], { claims: [{ ...claim, value: '6' }] })).toBe('2026-01-01');
  expect(since(['a', 'b'], renamed('letter'))).toBeNull();
});

test('nothing stands behind no row', () => {
  expect(since([])).toBe('nothing');
});
