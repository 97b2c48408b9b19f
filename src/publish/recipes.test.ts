import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { figureOf } from '#model/derived/index.ts';
import { join } from '#model/join.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { languages } from '#text/languages.ts';
import { addressPatterns } from './address-patterns.ts';
import { queries, recipes, type QueryName } from './recipes.ts';
import { flatInLanguages } from './flat/index.ts';
import { sqliteFile } from './sqlite.ts';

const homepage = 'https://example.org/zakaz/';
const dataset = synthesize({ grants: 60, seed: 4 });
const record = join(dataset, '2026-11-22');
const database = new DatabaseSync(':memory:');
database.deserialize(sqliteFile(dataset, flatInLanguages({ joined: record, homepage })));

/** Every path that the patterns of addresses allow. */
const known = addressPatterns.map(({ path, names }) => {
  const source = path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    const values = names[name] ?? [];
    return typeof values === 'string'
      ? '[^/]+'
      : `(?:${values.map((value) => value.replaceAll('.', '\\.')).join('|')})`;
  });
  return new RegExp(`^${source}$`);
});

test.for(Object.entries(recipes))('every address in the recipe for %s is one of a file', ([, recipe]) => {
  for (const language of languages) {
    const addresses = [...recipe({ homepage, language }).matchAll(/https:[^\s"')]+/g)].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address.startsWith(homepage)).toBe(true);
      expect(
        known.some((pattern) => pattern.test(address.slice(homepage.length))),
        address,
      ).toBe(true);
    }
  }
});

test.for(Object.keys(queries) as QueryName[])('the query %s runs over the file and answers', (name) => {
  for (const language of languages)
    expect(database.prepare(queries[name]({ language })).all().length).toBeGreaterThan(0);
});

test('the sum over the regions is the published sum', () => {
  for (const language of languages) {
    const rows = database.prepare(queries.regions({ language })).all();
    const sum = rows.reduce((total, { known_som }) => total + Number(known_som), 0);
    expect(sum).toBe(figureOf(record, 'awarded', 'nation').value);
  }
});
