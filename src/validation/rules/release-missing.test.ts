import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';
import { frozenFixture } from '#report/release-fixture.ts';

test('a release whose file is there is fine, and a folder without releases too', () => {
  const { files, rows } = frozenFixture({ calls: [{ id: 'c' }] });
  expect(messagesOf('release-missing', { releases: rows }, { frozen: files })).toBe('');
  expect(messagesOf('release-missing', { calls: [{}] }, { frozen: [] })).toBe('');
});

test('a release without its file is reported', () => {
  const { rows } = frozenFixture({ calls: [{ id: 'c' }] });
  expect(messagesOf('release-missing', { releases: rows }, { frozen: [] })).toMatchInlineSnapshot(`
    "data/releases.csv:2: the file of this release is not there: data/releases/2026-01-01.zip [release-missing]
      Take the file back from the history of the repository (git checkout); never make it anew."
  `);
});
