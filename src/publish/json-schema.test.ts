import { expect, test } from 'vitest';
import { tableNames, tables } from '#schemas/index.ts';
import { jsonSchema } from './json-schema.ts';

test.for([...tableNames])('the schema of %s describes every column in three languages', (name) => {
  const { properties = {}, required } = jsonSchema(name);
  expect(Object.keys(properties)).toEqual(Object.keys(tables[name].columns));
  expect(required).toEqual(Object.keys(tables[name].columns));
  for (const property of Object.values(properties))
    expect(property).toMatchObject({
      type: 'string',
      title: expect.any(String),
      label: { ky: expect.any(String), ru: expect.any(String), en: expect.any(String) },
    });
});

test('a cell that may be empty allows it beside its codes', () => {
  const { properties = {} } = jsonSchema('calls');
  expect(properties['title_language']).toMatchObject({ enum: ['', 'ky', 'ru', 'en'] });
  expect(properties['status']).not.toMatchObject({ enum: expect.arrayContaining(['']) });
  expect(properties['id']).toMatchObject({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' });
});

test('a surplus column is refused', () => {
  expect(jsonSchema('payments')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
  });
});
