import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';
import { frozenFixture } from '#report/release-fixture.ts';

test('a file with other bytes, or that cannot be read, is reported', () => {
  const { files, rows } = frozenFixture({ calls: [{ id: 'c' }] }, { calls: [{ id: 'd' }] });
  expect(messagesOf('release-edited', { releases: rows }, { frozen: files })).toBe('');
  const spoiled = files.map((file, i) => ({ ...file, bytes: i === 0 ? new Uint8Array([1, 2, 3]) : null }));
  expect(messagesOf('release-edited', { releases: rows }, { frozen: spoiled })).toMatchInlineSnapshot(`
    "data/releases.csv:2 D2 sha256: the file data/releases/2026-01-01.zip is not the one that was published [release-edited]
      Take the file back from the history of the repository; corrections go into the tables and the next release.
    data/releases.csv:3 D3 sha256: the file data/releases/2026-01-02.zip is not the one that was published [release-edited]
      Take the file back from the history of the repository; corrections go into the tables and the next release."
  `);
});
