import { expect, test } from 'vitest';
import { isHead, isList, isRecord, sectionNames, sectionOf, sections } from './sections.ts';

test('a path belongs to the section that it begins with', () => {
  expect(sectionOf('grants/2019-01/')).toBe('grants');
  expect(['', 'search/', 'about/', 'toString/'].map(sectionOf)).toEqual([null, null, null, null]);
});

test('the head of a section is told from the pages below it', () => {
  expect(['places/', 'gaps/'].map(isHead)).toEqual([true, true]);
  expect(['', 'about/', 'places/kg/', 'grants/page/2/'].map(isHead)).toEqual([false, false, false, false]);
});

test('a further page of a list is no record, and a table is none', () => {
  expect(isRecord('places/kg/')).toBe(true);
  expect(['places/', 'grants/page/2/', 'data/calls/', 'about/'].map(isRecord)).toEqual([false, false, false, false]);
});

test('the lists of records are lists, tables and gaps are not', () => {
  expect(['places/', 'grants/', 'groups/'].map(isList)).toEqual([true, true, true]);
  expect(['data/', 'gaps/', 'sources/', 'places/kg/'].map(isList)).toEqual([false, false, false, false]);
  expect(isList('')).toBe(false);
});

test('no two sections have the same rank', () => {
  const ranks = sectionNames.map((name) => sections[name].rank);
  expect(new Set(ranks).size).toBe(ranks.length);
});
