import { expect, test } from 'vitest';
import { zip } from '#publish/zip.ts';
import { readFrozenFigures } from './frozen-figures.ts';

const archive = (csv: string) => zip({ 'figures.csv': new TextEncoder().encode(csv) });

test('figures are read from a release as it published them, and unknown ones say nothing', () => {
  const csv =
    'key,scope,value,qualifier,out_of,unit,rows,code\na,nation,3,about,7,grants,winners/x winners/y,\nb,nation,,,,som,,\n';
  expect(readFrozenFigures(archive(csv))).toEqual([
    {
      statement: { table: 'figures', record: 'nation', column: 'a', value: '3', qualifier: 'about', outOf: '7' },
      rows: ['winners/x', 'winners/y'],
    },
  ]);
});

test('a release without figures has none to read', () => {
  expect(readFrozenFigures(zip({ 'data/winners.csv': new Uint8Array() }))).toBeNull();
});
