import { expect, test } from 'vitest';
import { liesBelow } from './fresh-record.ts';

test('a table of the folder, or a release below it, is a reason to read again; what lies beside it is none', () => {
  const files = [
    '/r/data/winners.csv',
    '/r/data/releases/2026-01-01.zip',
    '/r/data-2/winners.csv',
    '/r/src/a.ts',
    '/r/data',
  ];
  expect(files.filter((file) => liesBelow('/r/data', file))).toEqual(files.slice(0, 2));
});
