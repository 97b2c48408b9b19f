import { expect, test } from 'vitest';
import { messagesOf, type Fixture } from '#report/fixture.ts';
import { frozenFixture } from '#report/release-fixture.ts';

const { files: frozen, rows: releases } = frozenFixture({ calls: [{ id: 'c' }, { id: 'd' }] });
const said = (trial: Fixture) => messagesOf('record-vanished', { releases, ...trial }, { frozen });

test('rows that are still there are fine, new ones too', () => {
  expect(said({ calls: [{ id: 'c' }, { id: 'd', title_en: 'Another title' }, { id: 'e' }] })).toBe('');
});

test('a row of the last release that is gone is reported with what to do', () => {
  expect(said({ calls: [{ id: 'c' }] })).toMatchInlineSnapshot(`
    "data/calls.csv: the row “d” of the last release is gone [record-vanished]
      Put the row back, or say in changes.csv why it went: table calls, record d, kind withdrawal, merge or rename, and the reason."
  `);
});

test('a row that could not be read is not gone', () => {
  expect(said({ calls: [{ id: 'c' }, { id: 'd', status: 'в работе' }] })).toBe('');
});

test('a reason in the ledger explains it', () => {
  const change = { id: 'x', table: 'calls', record: 'd', kind: 'withdrawal' };
  expect(said({ calls: [{ id: 'c' }], changes: [change] })).toBe('');
  expect(said({ calls: [{ id: 'c' }], changes: [{ ...change, kind: 'correction' }] })).not.toBe('');
});

test('a whole table that is gone is reported once', () => {
  expect(said({})).toMatchInlineSnapshot(`
    "data/calls.csv: the table is not there; the last release has 2 rows of it [record-vanished]
      Put the file back."
  `);
});

test('a reason that was released and is gone is reported', () => {
  const later = frozenFixture({ changes: [{ id: 'x', table: 'calls', record: 'd', kind: 'withdrawal' }] });
  expect(messagesOf('record-vanished', { releases: later.rows, changes: [] }, { frozen: later.files })).toContain(
    'the row “x” of the last release is gone',
  );
});
