import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleCodes } from './rules/index.ts';

/** How many checks each part of the catalogue has; the signals begin with 00. */
const parts = {
  FILE: 14,
  HEAD: 8,
  ROW: 6,
  CELL: 16,
  KEY: 9,
  DATE: 8,
  MON: 11,
  GEO: 7,
  TXT: 8,
  PRIV: 4,
  DOC: 5,
  COH: 8,
  SET: 7,
  VER: 5,
  META: 6,
  SEC: 6,
  RF: 19,
};

const rows = [...readFileSync('.github/CHECKS.md', 'utf8').matchAll(/^\| ([A-Z]+-\d+) \| (.+?) \| (.+) \|$/gm)].map(
  ([, check = '', , answer = '']) => ({
    check,
    names: [...answer.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  }),
);

test('every check of the catalogue has one row', () => {
  const expected = Object.entries(parts).flatMap(([part, count]) =>
    Array.from(
      { length: count },
      (_, i) => `${part}-${String(part === 'RF' ? i : i + 1).padStart(part === 'RF' ? 2 : 3, '0')}`,
    ),
  );
  expect(rows.map(({ check }) => check).sort()).toEqual(expected.sort());
});

test('every rule and every file that answers a check exists', () => {
  const codes = new Set<string>(ruleCodes);
  const isThere = (name: string) =>
    name.includes('/') ? existsSync(name) : codes.has(name) || !/^[a-z]+(?:-[a-z]+)+$/.test(name);
  expect(
    rows.flatMap(({ check, names }) => names.filter((name) => !isThere(name)).map((name) => `${check} ${name}`)),
  ).toEqual([]);
});

test('a check that rules answer names a test: that beside one of them, or the path of another', () => {
  const isTested = (name: string) => existsSync(name) || existsSync(`src/validation/rules/${name}.test.ts`);
  const untested = rows.filter(
    ({ names }) => names.some((name) => ruleCodes.some((code) => code === name)) && !names.some(isTested),
  );
  expect(untested.map(({ check }) => check)).toEqual([]);
});
