import { expect, test } from 'vitest';
import { facetsOfCall, facetsOfGrant, facetsOfOrganization, facetsOfSource } from '#model/row-facets.ts';
import { site } from '#model/site.ts';
import { languages } from '#text/languages.ts';
import { facetTokens, listFacets } from './list-facets.ts';

const { winners, calls, organizations, sources } = site.dataset;
const lists = {
  grants: { rows: winners.map((grant) => facetsOfGrant(site, grant)), kinds: { status: 'grantStatuses' } },
  calls: { rows: calls.map((call) => facetsOfCall(site, call)), kinds: { status: 'callStatuses' } },
  organizations: {
    rows: organizations.map((organization) => facetsOfOrganization(site, organization, ['gave', 'got', 'calls'])),
    kinds: { kind: 'organizationKinds' },
  },
  sources: { rows: sources.map(facetsOfSource), kinds: { kind: 'sourceKinds' } },
} as const;

test.for(Object.entries(lists))(
  'every value of the choices of %s has a name in each language and the number of its rows',
  ([, { rows, kinds }]) => {
    const tokens = rows.map((row) => facetTokens(row).split(' '));
    for (const language of languages)
      for (const { name, label, options } of listFacets(rows, kinds, language)) {
        expect(label).not.toBe('');
        expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
        for (const { value, label, count } of options) {
          expect(label.trim(), value).not.toBe('');
          if (name === 'customer' || name === 'place') expect(label.trim()).not.toBe(value);
          const token = `${name === 'from' || name === 'to' ? 'year' : name}/${value}`;
          expect(tokens.filter((row) => row.includes(token)).length).toBe(count);
        }
      }
  },
);

test('a place stands set in below the unit that it lies in', () => {
  const [region] = site.dataset.places.filter(({ kind }) => kind === 'region');
  const [district] = site.dataset.places.filter(({ parent }) => parent === region?.id);
  if (!region || !district) throw new Error('no region with a district');
  const rows = [{ place: [district.id, region.id] }, { place: ['-'] }];
  const [facet] = listFacets(rows, {}, 'ru');
  expect(facet?.options.map(({ value }) => value)).toEqual([region.id, district.id, '-']);
  expect(facet?.options.map(({ label }) => label.startsWith('\u2003'))).toEqual([false, true, false]);
});

test('a choice of one value is none', () => {
  expect(listFacets([{ status: ['unknown'] }, { status: ['unknown'] }], { status: 'callStatuses' }, 'ky')).toEqual([]);
});
