import { expect, test } from 'vitest';
import type { Fixture } from '#report/fixture.ts';
import { releasedTwice } from '#test/released-twice.ts';
import { sampleRecord } from '#test/sample-record.ts';
import type { SignalCode } from '../signals/index.ts';
import { joinedRelease } from './joined-release.ts';
import { versionOfSignal } from './version-of-signal.ts';

const first: Fixture = {
  organizations: [{ id: 'hall', name_en: 'Town hall' }],
  calls: [{ id: 'c', title_en: 'Care', status: 'announced', applications: '2', project_cap: '100', customer: 'hall' }],
  winners: [{ id: 'w', title_en: 'Help', call: 'c', amount: '50', status: 'awarded' }],
};

/** The first release since which a signal is answered as on 1 March, where the second release and today are the given rows. */
function since(code: SignalCode, second: Fixture, { before = first, visits = [] as readonly object[] } = {}) {
  const owner = releasedTwice(second, [before, second]);
  const { version, released } = owner;
  const row = sampleRecord('releases', { id: version.date, date: version.date });
  const today = joinedRelease({
    row,
    tables: released.today(),
    changes: [],
    file: { file: '', version: '', bytes: null },
  });
  const checks = visits.map((cells) => sampleRecord('source-checks', cells));
  return versionOfSignal({ ...today, dataset: { ...today.dataset, 'source-checks': checks }, ...owner }, code).release;
}

const changed = (table: 'calls' | 'winners' | 'organizations', cells: Readonly<Record<string, string>>): Fixture => ({
  ...first,
  [table]: first[table]?.map((row) => ({ ...row, ...cells })),
});

test('a signal whose answers stay is of the release before, whatever else changes', () => {
  expect(since('one-applicant', changed('calls', { project_cap: '90' }))).toBe('2026-01-01');
  expect(since('award-over-cap', changed('winners', { amount: '60' }))).toBe('2026-01-01');
});

test('another answer, and another name of a row, is of the release that brought it', () => {
  expect(since('one-applicant', changed('calls', { applications: '1' }))).toBe('2026-02-01');
  expect(since('award-over-cap', changed('winners', { amount: '101' }))).toBe('2026-02-01');
  expect(since('one-applicant', changed('calls', { title_en: 'Care at home' }))).toBe('2026-02-01');
});

test('the name of a body that could tell what is missing is shown, too', () => {
  const before = changed('calls', { applications: '' });
  const renamed = { ...before, organizations: [{ id: 'hall', name_en: 'Hall' }] };
  expect(since('one-applicant', renamed, { before })).toBe('2026-02-01');
  expect(since('one-applicant', before, { before })).toBe('2026-01-01');
});

test('an answer that only time changes is of the first release after that day', () => {
  const before = { ...changed('calls', { deadline: '2026-01-15' }), winners: [] };
  expect(since('no-award-found', before, { before })).toBe('2026-02-01');
});

test('what machines see of the sources between releases is of none of them', () => {
  const before = { ...first, sources: [{ id: 's', url: 'https://example.org/' }] };
  const visit = { source: 's', first: '2026-02-20', checked: '2026-02-20', outcome: 'gone' };
  expect(since('source-dead', before, { before, visits: [visit] })).toBe('2026-01-01');
});
