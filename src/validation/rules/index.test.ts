import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { ruleCodes, rules } from './index.ts';

const files = globSync('src/validation/rules/*.ts').map((file) => basename(file, '.ts'));
const beside = ['index', 'cell-types'];

test('every file of the folder is in the list, under its own name', () => {
  const named = files.filter((name) => !name.endsWith('.test') && !beside.includes(name));
  expect(rules.map(({ code }) => code).toSorted()).toEqual(named.toSorted());
});

test('every rule has a test', () => {
  const tested = new Set(files);
  expect(rules.filter(({ code }) => !tested.has(`${code}.test`))).toEqual([]);
});

test('no code is used twice', () => {
  expect(new Set(ruleCodes).size).toBe(ruleCodes.length);
});

test('rules stand in the order in which a file is read: file, structure, cell, row, table, dataset, boundaries, releases', () => {
  expect([...new Set(rules.map(({ layer }) => layer))]).toEqual([
    'file',
    'structure',
    'cell',
    'row',
    'table',
    'dataset',
    'boundaries',
    'releases',
  ]);
  expect(rules.map(({ layer }) => layer).filter((layer, i, all) => layer !== all[i - 1])).toHaveLength(8);
});
