import { expect, test } from 'vitest';
import { readChoice, writeChoice } from './choice.ts';

test('an address gives the choice that wrote it', () => {
  const query = writeChoice('places', ['osh-city', 'karakol']);
  expect(query).toBe('?places=osh-city&places=karakol');
  expect(readChoice(query)).toEqual({ kind: 'places', ids: ['osh-city', 'karakol'], beyond: [], mixed: [] });
});

test('ids may stand behind commas, and what is named twice counts once', () => {
  expect(readChoice('?years=2019, 2021&years=2019').ids).toEqual(['2019', '2021']);
});

test('beyond four and of other kinds is left out and told', () => {
  expect(readChoice('?places=a,b,c,d,e&years=2019&organizations=x')).toEqual({
    kind: 'places',
    ids: ['a', 'b', 'c', 'd'],
    beyond: ['e'],
    mixed: ['2019', 'x'],
  });
});

test('an address that asks for nothing, or for what we do not have, chooses nothing', () => {
  for (const search of ['', '?', '?find=osh'])
    expect(readChoice(search)).toEqual({ kind: null, ids: [], beyond: [], mixed: [] });
  expect(writeChoice('places', [])).toBe('');
});

test('an address may name a kind without ids', () => {
  expect(readChoice('?years=')).toEqual({ kind: 'years', ids: [], beyond: [], mixed: [] });
});

test('what is far too long is cut', () => {
  expect(readChoice(`?places=${'x'.repeat(5000)}`).ids[0]).toHaveLength(80);
});
