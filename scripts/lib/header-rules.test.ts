import { expect, test } from 'vitest';
import { headerRules, headersOf } from './header-rules.ts';

const rules = headerRules(`# a remark
/*
  X-Both: one
  X-Link: a:b

/:language/places/*
  X-Both: two

  # another
/exact
  X-Exact: yes
`);

test('a pattern has the headers below it, remarks and empty lines have no meaning', () => {
  expect(rules.map(({ pattern, headers }) => [pattern, headers.length])).toEqual([
    ['/*', 2],
    ['/:language/places/*', 1],
    ['/exact', 1],
  ]);
});

test('headers of one name are joined with a comma', () => {
  expect(headersOf('/ky/places/batken/', rules)).toEqual({ 'x-both': 'one, two', 'x-link': 'a:b' });
});

test('a placeholder stands for one part of a path, a pattern without a star for one address', () => {
  expect(headersOf('/ky/a/places/', rules)['x-both']).toBe('one');
  expect(headersOf('/exact', rules)['x-exact']).toBe('yes');
  expect(headersOf('/exact/', rules)['x-exact']).toBeUndefined();
});
