import { expect, test } from 'vitest';
import { zip } from '#publish/zip.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset } from '../dataset.ts';
import { join } from '../join.ts';
import { versionOfFigures } from './version-of-figures.ts';

const days = ['2026-01-01', '2026-02-01', '2026-03-01'];
const header = 'key,scope,value,qualifier,out_of,unit,rows,code\n';

/** A record of grants without an amount, and of three releases that said so many grants of the country. */
function record(now: number, ...before: readonly number[]) {
  const file = (value: number) =>
    zip({ 'figures.csv': new TextEncoder().encode(`${header}grants,nation,${value},exact,,grants,,\n`) });
  const winners = Array.from({ length: now }, (_, i) =>
    sampleRecord('winners', { id: `g-${i}`, status: 'awarded', basis: 'explicit' }),
  );
  return {
    ...join({ ...emptyDataset(), winners }),
    released: {
      releases: days.map((id, i) => sampleRecord('releases', { id, date: id, code: `code${i}` })),
      files: before.map((value, i) => ({ file: '', version: days[i] ?? '', bytes: file(value) })),
      ledger: [],
      today: () => new Map(),
    },
    version: { date: '2026-04-01', hash: 'now' },
  };
}

const since = (now: number, ...before: readonly number[]) =>
  versionOfFigures(record(now, ...before), 'nation', ['grants']).release;

test('a figure is of the release since which it says what it says now', () => {
  expect(since(2, 2, 2, 2)).toBe(days[0]);
  expect(since(2, 1, 2, 2)).toBe(days[1]);
  expect(since(2, 2, 1, 2)).toBe(days[2]);
});

test('a figure that no release said so yet is of the version of today', () => {
  expect(since(3, 2, 2, 2)).toBeNull();
});
