import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import type { SourceCheck } from '#schemas/index.ts';
import { addressState, visitedSources } from './source-state.ts';
import { emptyDataset } from './dataset.ts';

const source = sampleRecord('sources', { id: 's', url: 'https://example.kg/' });
const check = (cells: Partial<SourceCheck>) =>
  sampleRecord('source-checks', {
    source: 's',
    first: '2026-12-01',
    checked: '2026-12-01',
    outcome: 'opened',
    status: 200,
    redirects: 0,
    sha256: 'a'.repeat(64),
    ...cells,
  });
const kindOf = (checks: readonly SourceCheck[], own = source, until?: string) =>
  addressState({ 'source-checks': checks }, own, until)?.kind ?? null;

test('where nobody has looked, nothing is said', () => {
  expect(kindOf([])).toBeNull();
  expect(kindOf([check({ source: 'another' })])).toBeNull();
});

test('the last visit counts, in whatever order the rows stand', () => {
  const gone = check({ first: '2027-01-01', checked: '2027-01-01', outcome: 'gone', status: 404, sha256: null });
  expect(kindOf([check({})])).toBe('opens');
  expect(kindOf([gone, check({})])).toBe('dead');
});

test('a file is another one when its checksum is not that of the first visit, or of the copy that we kept', () => {
  const later = check({ first: '2027-01-01', sha256: 'b'.repeat(64) });
  expect(kindOf([check({}), later])).toBe('changed');
  expect(kindOf([check({}), later, check({ first: '2027-02-01' })])).toBe('opens');
  expect(kindOf([check({})], { ...source, sha256: 'c'.repeat(64) })).toBe('changed');
  expect(kindOf([check({}), check({ first: '2027-01-01', outcome: 'partly', sha256: null })])).toBe('opens');
});

test.for(['refused', 'forbidden'] as const)('a site that keeps programs out is not dead: %s', (outcome) => {
  expect(kindOf([check({ outcome })])).toBe('closed');
});

test('a release tells only what was known on its day', () => {
  const gone = check({ first: '2027-01-01', outcome: 'gone', status: 404 });
  expect(kindOf([check({}), gone], source, '2026-12-31')).toBe('opens');
  expect(kindOf([check({})], source, '2026-11-30')).toBeNull();
});

test('a source without an address is not looked at', () => {
  const sources = [source, sampleRecord('sources', { id: 'paper', url: null })];
  expect(visitedSources({ ...emptyDataset(), sources }).map(({ source: { id } }) => id)).toEqual(['s']);
});
