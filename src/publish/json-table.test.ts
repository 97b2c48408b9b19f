import { expect, test } from 'vitest';
import { decodeTable } from '#model/decode.ts';
import { parseJson } from '#model/json.ts';
import { tableJson } from './json-table.ts';
import { site } from '#model/site.ts';

test('unknown is null, numbers are numbers, lists are lists', () => {
  expect(tableJson([{ id: 'a', amount: 5, group: ['x', 'y'], place: null }, { id: 'b' }])).toBe(
    '[\n{"id":"a","amount":5,"group":["x","y"],"place":null},\n{"id":"b"}\n]\n',
  );
  expect(tableJson([])).toBe('[]\n');
});

test('grants survive the way through JSON', () => {
  const read = parseJson(tableJson(site.dataset.winners));
  if (!read.ok) throw new Error(read.reason);
  const { records, lost } = decodeTable('winners', [
    { file: 'winners.json', table: 'winners', format: 'json', header: read.header, text: '', rows: read.rows },
  ]);
  expect(lost).toEqual([]);
  expect(records).toEqual(site.dataset.winners);
});
