import { expect, test } from 'vitest';
import { messagesOf, type Fixture } from '#report/fixture.ts';
import { frozenFixture } from '#report/release-fixture.ts';

const karakol = { id: 'c', year: '2019', title_en: 'Elderly', aim_en: 'Care at home', place: 'karakol', note_en: 'x' };
const { files: frozen, rows: releases } = frozenFixture({ calls: [karakol] });
const said = (trial: Fixture) => messagesOf('id-used-again', { releases, ...trial }, { frozen });

test('a corrected row is the same thing', () => {
  expect(said({ calls: [{ ...karakol, title_en: 'Old people', year: '2020' }] })).toBe('');
});

test('a row of which nothing is left is another thing, unless the ledger says otherwise', () => {
  const calls = [{ id: 'c', year: '2023', title_en: 'Roads', aim_en: 'Asphalt', place: 'naryn', status: 'held' }];
  expect(said({ calls })).toMatchInlineSnapshot(`
    "data/calls.csv:2 A2 id: under the id “c” stands something else than in the last release [id-used-again]
      Give the new row an id of its own and put the old one back. If it is the same thing after all, add a correction to changes.csv."
  `);
  expect(said({ calls, changes: [{ table: 'calls', record: 'c', kind: 'correction' }] })).toBe('');
});

test('an id that the ledger has taken out does not come back', () => {
  expect(said({ calls: [karakol], changes: [{ id: 'gone', table: 'calls', record: 'c', kind: 'withdrawal' }] }))
    .toMatchInlineSnapshot(`
      "data/calls.csv:2 A2 id: “c” is there again, but the row gone of changes.csv says that it went [id-used-again]
        Give the new row an id of its own; if the old one was taken out by mistake, delete the row of changes.csv before it is released."
    `);
});
