import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an empty cell and the code «unknown» are fine', () => {
  expect(messagesOf('cell-placeholder', { organizations: [{ kind: 'unknown', name_ru: '' }] })).toBe('');
});

test('signs and words for «nothing» are reported', () => {
  expect(
    messagesOf('cell-placeholder', {
      organizations: ['-', 'н/д', 'нет', 'жок', 'N/A', 'xxx', 'белгисиз'].map((name_ru) => ({ name_ru })),
    }),
  ).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: “-” is not a value [cell-placeholder]
      Leave the cell empty; if you looked for the value and did not find it, add a row to lookups.
    data/organizations.csv:3 F3 name_ru: “н/д” is not a value [cell-placeholder]
      Leave the cell empty; if you looked for the value and did not find it, add a row to lookups.
    data/organizations.csv:4 F4 name_ru: “нет” is not a value [cell-placeholder]
      Leave the cell empty; if you looked for the value and did not find it, add a row to lookups.
    data/organizations.csv:5 F5 name_ru: “жок” is not a value [cell-placeholder]
      Leave the cell empty; if you looked for the value and did not find it, add a row to lookups.
    data/organizations.csv:6 F6 name_ru: “N/A” is not a value [cell-placeholder]
      Leave the cell empty; if you looked for the value and did not find it, add a row to lookups.
    data/organizations.csv:7 F7 name_ru: “xxx” is not a value [cell-placeholder]
      Leave the cell empty; if you looked for the value and did not find it, add a row to lookups.
    data/organizations.csv:8 F8 name_ru: “белгисиз” is not a value [cell-placeholder]
      Leave the cell empty; if you looked for the value and did not find it, add a row to lookups."
  `);
});

test('and the type of the cell says nothing more about it', () => {
  expect(messagesOf('cell-som', { calls: [{ budget: 'н/д' }] })).toBe('');
});
