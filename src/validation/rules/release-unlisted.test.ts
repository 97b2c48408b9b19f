import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';
import { frozenFixture } from '#report/release-fixture.ts';

test('a file without a row is reported, and each that has one is fine', () => {
  const { files, rows } = frozenFixture({ calls: [{ id: 'c' }] }, { calls: [{ id: 'c' }, { id: 'd' }] });
  expect(messagesOf('release-unlisted', { releases: rows }, { frozen: files })).toBe('');
  expect(messagesOf('release-unlisted', { releases: rows.slice(0, 1) }, { frozen: files })).toMatchInlineSnapshot(`
    "data/releases/2026-01-02.zip: releases.csv has no row for this file [release-unlisted]
      Put the row back from the history of the repository; a file that was never published can be deleted."
  `);
});
