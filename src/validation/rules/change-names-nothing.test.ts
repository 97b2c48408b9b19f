import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';
import { frozenFixture } from '#report/release-fixture.ts';

const { files: frozen, rows: releases } = frozenFixture({ calls: [{ id: 'c' }, { id: 'd' }] });
const change = { id: 'x', table: 'calls', record: 'd', kind: 'correction' };
const said = (cells: Readonly<Record<string, string>>, calls = [{ id: 'c' }, { id: 'd' }, { id: 'new' }]) =>
  messagesOf('change-names-nothing', { releases, calls, changes: [{ ...change, ...cells }] }, { frozen });

test('a reason for a cell, a row, and a row that has gone is fine', () => {
  expect(said({ column: 'budget' })).toBe('');
  expect(said({ kind: 'withdrawal' }, [{ id: 'c' }])).toBe('');
  expect(said({ kind: 'merge', successor: 'c' }, [{ id: 'c' }])).toBe('');
});

test('a reason that is about nothing is reported, each with what to write instead', () => {
  expect(
    [
      said({ record: 'e' }),
      said({ record: 'new' }),
      said({ column: 'bugdet' }),
      said({}, [{ id: 'c' }]),
      said({ kind: 'rename', successor: 'f' }, [{ id: 'c' }]),
      said({ kind: 'rename', successor: '' }, [{ id: 'c' }]),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "data/changes.csv:2 D2 record: no release has a row “e” in the table calls [change-names-nothing]
      Write the id that the row had in the last release.
    data/changes.csv:2 D2 record: the row “new” is new and needs no reason: no release has it yet [change-names-nothing]
      Delete this row.
    data/changes.csv:2 E2 column: the table calls has no column “bugdet” [change-names-nothing]
      Write the name of the column as in the header of the table, or leave the cell empty if the whole row is meant.
    data/changes.csv:2 F2 kind: the row “d” is gone, and “correction” says nothing of that [change-names-nothing]
      Write withdrawal, merge or rename, or put the row back.
    data/changes.csv:2 J2 successor: the row “f”, which is to stand in its place, is not in the table calls [change-names-nothing]
      Write the id of a row of the same table; if nothing stands in its place, the kind is withdrawal.
    data/changes.csv:2 J2 successor: the row that stands in its place is not named [change-names-nothing]
      Write the id of a row of the same table; if nothing stands in its place, the kind is withdrawal."
  `);
});

test('a reason that came out with a release is not asked again', () => {
  const later = frozenFixture({ calls: [{ id: 'c' }], changes: [{ ...change, kind: 'withdrawal' }] });
  expect(
    messagesOf(
      'change-names-nothing',
      { releases: later.rows, calls: [{ id: 'c' }], changes: [{ ...change, kind: 'withdrawal' }] },
      { frozen: later.files },
    ),
  ).toBe('');
});
