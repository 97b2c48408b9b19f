import { expect, test } from 'vitest';
import { cellOf } from './cell-of.ts';
import { frozen } from '#test/record.ts';

test('a known cell is found with its kind and qualifier', () => {
  expect(cellOf(frozen.dataset, 'winners/national-2019-56-projects/amount')).toMatchObject({
    table: 'winners',
    kind: 'som',
    value: 38_000_000,
    qualifier: 'about',
  });
});

test('what is not known or not there is no cell', () => {
  expect(cellOf(frozen.dataset, 'calls/batken-2018-1/applications')).toBeNull();
  expect(cellOf(frozen.dataset, 'calls/nowhere/budget')).toBeNull();
  expect(() => cellOf(frozen.dataset, 'nothing/a/b')).toThrow('unknown table');
});
