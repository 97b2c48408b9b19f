import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { addressPatterns, type AddressKey } from './address-patterns.ts';
import { bundles } from './data-files.ts';
import { openApi } from './openapi.ts';

const text = { ky: 'К', ru: 'Р', en: 'E' };
const words = Object.fromEntries(addressPatterns.map(({ key }) => [key, text])) as Record<AddressKey, typeof text>;
const api = openApi({
  homepage: 'https://example.org/zakaz/',
  version: { date: '2026-11-22', hash: '0a1b2c3d' },
  title: text,
  description: text,
  words,
  answers: { found: text, missing: text },
});

test('the description of the addresses is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(api)) as Record<string, unknown>);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test('every name in a path is a parameter of it, and every operation has a name of its own', () => {
  const operations = Object.entries(api.paths).map(([path, { get }]) => ({ path, get }));
  for (const { path, get } of operations)
    expect(get.parameters.map(({ name }) => name).sort()).toEqual(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
    );
  const ids = operations.map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('files of one address are told one by one', () => {
  for (const file of Object.values(bundles)) expect(Object.keys(api.paths)).toContain(`/data/${file}`);
});
