import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';
import { frozenFixture } from '#report/release-fixture.ts';

const three = frozenFixture({ calls: [{ id: 'c' }] }, { calls: [{ id: 'd' }] }, { calls: [{ id: 'e' }] });
const said = (rows: readonly Record<string, string>[]) =>
  messagesOf('release-chain', { releases: rows }, { frozen: three.files });

test('releases that follow each other are fine', () => {
  expect(said(three.rows)).toBe('');
});

test('a row that is taken out, edited, or put in another order breaks the chain', () => {
  const [first = {}, second = {}, third = {}] = three.rows;
  expect(said([first, third])).toMatchInlineSnapshot(`
    "data/releases.csv:3 E3 previous: the release does not follow on 2026-01-01 [release-chain]
      Put data/releases.csv back from the history of the repository, and let npm run release write new rows."
  `);
  expect(said([second, third])).toMatchInlineSnapshot(`
    "data/releases.csv:2 E2 previous: the first release names one before it that is not there [release-chain]
      Put data/releases.csv back from the history of the repository, and let npm run release write new rows."
  `);
  expect(said([first, { ...second, title_en: 'Better' }, third])).toContain('does not follow on 2026-01-02');
  expect(said([first, third, second]).split('\n')).toHaveLength(4);
});

test('a release of the day of the one before is reported', () => {
  const [first = {}, second = {}] = three.rows;
  expect(said([first, { ...second, date: '2026-01-01' }])).toContain(
    ' date: the release does not follow on 2026-01-01',
  );
});
