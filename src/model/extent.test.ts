import { expect, test } from 'vitest';
import { differenceOf, extentOf, rankingOf } from './extent.ts';

const exact = (value: number) => extentOf(value, 'exact');

test('exact values differ exactly, and equal ones by nothing', () => {
  expect(differenceOf(exact(5), exact(2))).toEqual({ larger: 'first', amount: 3, qualifier: 'exact' });
  expect(differenceOf(exact(2), exact(5))).toEqual({ larger: 'second', amount: 3, qualifier: 'exact' });
  expect(differenceOf(exact(2), exact(2))).toEqual({ larger: null, amount: 0, qualifier: 'exact' });
});

test('a lower bound above an exact value leads by at least the rest, and below it says nothing', () => {
  expect(differenceOf(extentOf(100, 'at-least'), exact(60))).toEqual({
    larger: 'first',
    amount: 40,
    qualifier: 'at-least',
  });
  expect(differenceOf(exact(60), extentOf(100, 'at-least'))?.larger).toBe('second');
  expect(differenceOf(extentOf(100, 'at-least'), exact(160))).toBeNull();
  expect(differenceOf(extentOf(100, 'at-least'), exact(100))).toBeNull();
});

test('a sum with unknown parts is a lower bound, however exact its known part is', () => {
  expect(differenceOf(extentOf(100, 'exact', true), exact(160))).toBeNull();
  expect(differenceOf(extentOf(100, 'exact', true), exact(60))?.qualifier).toBe('at-least');
});

test('two lower bounds cannot be compared', () => {
  expect(differenceOf(extentOf(100, 'at-least'), extentOf(60, 'at-least'))).toBeNull();
});

test('an exact value above an upper bound leads by at least the rest', () => {
  expect(differenceOf(exact(100), extentOf(60, 'at-most'))).toEqual({
    larger: 'first',
    amount: 40,
    qualifier: 'at-least',
  });
  expect(differenceOf(exact(50), extentOf(60, 'at-most'))).toBeNull();
});

test('approximate values differ by about so much, unless they lie near each other or have no other bound', () => {
  expect(differenceOf(extentOf(100, 'about'), exact(50))).toEqual({ larger: 'first', amount: 50, qualifier: 'about' });
  expect(differenceOf(extentOf(100, 'about'), exact(95))).toBeNull();
  expect(differenceOf(extentOf(100, 'about', true), exact(50))).toBeNull();
  expect(differenceOf(extentOf(100, 'about'), extentOf(10, 'at-least'))).toBeNull();
});

test('of several the first and the last are found, more than one where they are equal', () => {
  expect(rankingOf([exact(3), exact(7), exact(7), exact(1)])).toEqual({
    most: [1, 2],
    least: [3],
    difference: { larger: 'first', amount: 6, qualifier: 'exact' },
  });
});

test('there is no order where one bound reaches beyond the others', () => {
  expect(rankingOf([exact(3), extentOf(2, 'at-least'), exact(1)])).toBeNull();
  expect(rankingOf([extentOf(10, 'at-least'), exact(3), exact(1)])?.difference.qualifier).toBe('at-least');
});
