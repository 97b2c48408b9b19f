import { expect, test } from 'vitest';
import { newestFirst } from './newest-first.ts';

test('the latest year comes first, an unknown one last, and within a year the order stays', () => {
  const rows = [
    { id: 'a', year: null },
    { id: 'b', year: 2014 },
    { id: 'c', year: 2025 },
    { id: 'd', year: 2014 },
    { id: 'e', year: null },
  ];
  expect(newestFirst(rows, ({ year }) => year).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a', 'e']);
});
