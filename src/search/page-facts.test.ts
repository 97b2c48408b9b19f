import { expect, test } from 'vitest';
import { frozen } from '#test/record.ts';
import { pageFacts, plainFacts } from './page-facts.ts';

const facts = pageFacts(frozen);

test('every place, organization, call and grant has facts', () => {
  const { places, organizations, calls, winners } = frozen.dataset;
  const paths = [
    ...places.map(({ id }) => `places/${id}/`),
    ...organizations.map(({ id }) => `organizations/${id}/`),
    ...calls.map(({ id }) => `calls/${id}/`),
    ...winners.map(({ id }) => `grants/${id}/`),
  ];
  expect(paths.filter((path) => !facts.has(path))).toEqual([]);
});

test('a grant is filtered by its year, region and groups, and sorted by its amount', () => {
  expect(facts.get('grants/karakol-2019-both/')).toMatchObject({
    kind: 'grants',
    region: 'issyk-kul-region',
    years: [2019],
    amount: 400_000,
    groups: expect.arrayContaining(['women']),
  });
});

test('an amount that nobody knows is no zero', () => {
  expect(facts.get('grants/karakol-2019-women/')?.amount).toBeNull();
});

test('a place of the lowest rank is small and is found by its villages', () => {
  const katran = facts.get('places/leilek-katran/');
  expect([facts.get('places/karakol/')?.nameField, katran?.nameField]).toEqual(['name', 'small']);
  expect(katran?.about.length).toBeGreaterThan(0);
});

test('a page of no record has the kind of its section', () => {
  expect(
    ['', 'data/calls/', 'about/', 'gaps/', 'grants/', 'search/places/'].map((path) => plainFacts(path).kind),
  ).toEqual(['home', 'data', 'prose', 'gaps', 'list', 'list']);
});
