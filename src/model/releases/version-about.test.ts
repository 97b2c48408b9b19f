import { expect, test } from 'vitest';
import type { Fixture } from '#report/fixture.ts';
import { releasedTwice } from '#test/released-twice.ts';
import { newestVersion, versionAbout } from './version-about.ts';

const towns = [
  { id: 'kg', parent: '', name_en: 'Kyrgyzstan' },
  { id: 'naryn', parent: 'kg', name_en: 'Naryn' },
  { id: 'talas', parent: 'kg', name_en: 'Talas' },
];
const organizations = [{ id: 'o', name_en: 'Helpers' }];
const sources = [{ id: 's' }, { id: 'news', title: 'News' }];
const blank = { call: '', part_of: '', recipient: '', source: 's' };
const winners = [
  { ...blank, id: 'n', place: 'naryn', title_en: 'Help' },
  { ...blank, id: 't', place: 'talas', title_en: 'Care', recipient: 'o', source: 'news' },
];
const first: Fixture = { places: towns, organizations, sources, winners };
const second: Fixture = {
  ...first,
  winners: winners.map((row) => ({ ...row, title_en: `${row.title_en}${row.id === 'n' ? '!' : ''}` })),
};

const dates = (today: Fixture, keys: readonly string[], trials?: readonly [Fixture, Fixture]) => {
  const owner = releasedTwice(today, trials ?? [first, second]);
  return Object.fromEntries(keys.map((key) => [key, versionAbout(owner, key).version.date]));
};

test('a record has the version in which its row, or a row about it, last changed', () => {
  expect(dates(second, ['winners/n', 'places/naryn', 'places/kg', 'winners/t', 'places/talas'])).toEqual({
    'winners/n': '2026-02-01',
    'places/naryn': '2026-02-01',
    'places/kg': '2026-02-01',
    'winners/t': '2026-01-01',
    'places/talas': '2026-01-01',
  });
});

test('a row that no release holds yet is of the version of today, with all that it is about and all that name it', () => {
  const today = {
    ...second,
    places: towns.map((row) => (row.id === 'talas' ? { ...row, name_en: 'Talas town' } : row)),
  };
  expect(dates(today, ['places/talas', 'winners/t', 'places/kg', 'winners/n'])).toEqual({
    'places/talas': '2026-03-01',
    'winners/t': '2026-03-01',
    'places/kg': '2026-03-01',
    'winners/n': '2026-02-01',
  });
});

test('the release that keeps a version is named, none where the tables have gone on', () => {
  const changed = { ...second, winners: [] };
  expect(versionAbout(releasedTwice(second, [first, second]), 'winners/n').release).toBe('2026-02-01');
  expect(versionAbout(releasedTwice(changed, [first, second]), 'winners/n').release).toBeNull();
});

test('what a page shows of the recipient of a grant and of its source is of that page, too', () => {
  const pages = ['places/talas', 'winners/t', 'places/naryn'];
  const changed = { 'places/talas': '2026-03-01', 'winners/t': '2026-03-01', 'places/naryn': '2026-02-01' };
  expect(dates({ ...second, organizations: [{ id: 'o', name_en: 'The helpers' }] }, pages)).toEqual(changed);
  expect(dates({ ...second, sources: [{ id: 's' }, { id: 'news', title: 'The news' }] }, pages)).toEqual(changed);
});

test('the first release after the end of a grant is of its page: from then on a report is due', () => {
  const ending = (end: string) => {
    const [before, now] = [first, second].map((trial) => ({
      ...trial,
      winners: (trial.winners ?? []).map((row) => ({ ...row, end })),
    }));
    return dates(now ?? {}, ['winners/t'], [before ?? {}, now ?? {}]);
  };
  expect(ending('2026-01-15')).toEqual({ 'winners/t': '2026-02-01' });
  expect(ending('2026-02-15')).toEqual({ 'winners/t': '2026-01-01' });
});

test('of versions the newest counts, and one without a release before all', () => {
  const open = { version: { date: '2026-01-01', hash: 'now' }, release: null };
  expect(newestVersion([kept('2026-01-01'), kept('2026-02-01')])).toEqual(kept('2026-02-01'));
  expect(newestVersion([kept('2026-02-01'), open, kept('2026-01-01')])).toEqual(open);
});

const kept = (date: string) => ({ version: { date, hash: 'a' }, release: date });
