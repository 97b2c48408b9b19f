import { expect, test } from 'vitest';
import { isAfter, yearRange } from './dates.ts';

test('a date is later only when no day of it can be earlier', () => {
  expect([
    isAfter('2019-06', '2019-05-31'),
    isAfter('2019', '2018-12'),
    isAfter('2019-06', '2019-06-30'),
    isAfter('2019', '2019-12-31'),
  ]).toEqual([true, true, false, false]);
});

test('approximate, uncertain, open, unknown and unreadable dates prove nothing', () => {
  expect([
    isAfter('2019~', '2018'),
    isAfter('2019', '2018?'),
    isAfter('../2019', '2018'),
    isAfter(null, '2018'),
    isAfter('2019', null),
    isAfter('x', '2018'),
  ]).toEqual([false, false, false, false, false, false]);
});

test('the years of an interval are its first and last, null where it is open', () => {
  expect([yearRange('2014/2015'), yearRange('2014-06/..')]).toEqual([
    { first: 2014, last: 2015 },
    { first: 2014, last: null },
  ]);
});
