import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a JSON list leaves out what nobody knows', () => {
  expect(
    messagesOfFiles('header-missing-optional', [
      fileOf('data/winners.json', '[{"id": "a", "status": "awarded", "basis": "implied", "source": "s"}]'),
    ]),
  ).toBe('');
});

test('optional columns that a CSV file lacks are named together', () => {
  expect(messagesOfFiles('header-missing-optional', [fileOf('data/villages.csv', 'id,place,name_ru,source\n')]))
    .toMatchInlineSnapshot(`
    "data/villages.csv:1: columns of the template are missing: soate, name_ky, name_ky_source, name_ky_certainty [header-missing-optional]
      Add them even when they are empty, so that all files of the table look alike."
  `);
});
