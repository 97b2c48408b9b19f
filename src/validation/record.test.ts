import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { render } from '#i18n/findings/index.ts';
import { placeView } from '#model/place-view.ts';
import { readRecord } from '#model/read-record.ts';
import { figureOf, placeScope, type FigureKey } from '#model/derived/index.ts';
import type { Joined } from '#model/join.ts';
import { copyWithNewRows, newAmounts } from '#test/new-rows.ts';
import { frozenFolder } from '#test/record.ts';
import { recordProperties } from '#test/record-properties.ts';
import { languages } from '#text/languages.ts';
import { tableNames } from '#schemas/index.ts';
import { checkPaths } from './check-paths.ts';

/** The living record, and the same with five rows more: what is tested of it must hold whatever true rows arrive. */
const copy = mkdtempSync(join(tmpdir(), 'new-rows-'));
const place = copyWithNewRows('data', copy);
const folders: readonly (readonly [string, string])[] = [
  ['the published record', 'data'],
  ['the record with a new call and three new winners', copy],
];

afterAll(() => rmSync(copy, { recursive: true }));

describe.for(folders)('%s', ([, folder]) => {
  const record = readRecord(folder);
  const { findings } = checkPaths([folder]);

  test('has no error', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => render(finding, 'en').line)).toEqual([]);
  });

  test('everything that is said about it is said in three languages without a gap', () => {
    const gaps = findings
      .flatMap((finding) => languages.map((language) => render(finding, language)))
      .filter(({ what, why, mend }) => [what, why, mend].some((part) => part === '' || /\{\w+\}/.test(part)));
    expect(gaps).toEqual([]);
  });

  test.for(Object.entries(recordProperties))('%s', ([, property]) => {
    expect([...property(record, folder)].slice(0, 40)).toEqual([]);
  });
});

test('new winners are counted in their place and in the country, and nothing else changes', () => {
  const [before, after] = [readRecord('data'), readRecord(copy)];
  const sum = newAmounts.reduce((total, amount) => total + amount, 0);
  expect(placeView(before, place).silent).toBe(true);
  expect(placeView(after, place).silent).toBe(false);
  const at = (record: Joined, key: FigureKey, scope: string) => figureOf(record, key, scope).value ?? 0;
  expect([at(after, 'projects', placeScope(place)), at(after, 'awarded', placeScope(place))]).toEqual([3, sum]);
  const more = (key: FigureKey) => at(after, key, 'nation') - at(before, key, 'nation');
  expect([more('projects'), more('awarded'), more('municipalities-recorded')]).toEqual([3, sum, 1]);
});

test('the frozen record of the tests has no error', () => {
  const errors = checkPaths([frozenFolder]).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((finding) => render(finding, 'en').line)).toEqual([]);
});

/** The codes that stand in quotes. */
const codesIn = (text: string) => [...text.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)*)'/g)].map(([, code = '']) => code);

test('no test that reads the published record names a row of it', () => {
  const { dataset } = readRecord('data');
  const known = new Set<string>(tableNames.flatMap((name) => dataset[name].map(({ id }) => id)));
  const readers = globSync('src/**/*.test.ts')
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => /\/site\.ts'|readRecord\('data'\)/.test(text));
  expect(readers.length).toBeGreaterThan(0);
  expect(
    readers.flatMap(({ file, text }) =>
      codesIn(text)
        .filter((code) => known.has(code))
        .map((code) => `${file}: ${code}`),
    ),
  ).toEqual([]);
});

test('a name would be found', () => {
  expect(codesIn("place('some-place'), 'Some text'")).toEqual(['some-place']);
});
