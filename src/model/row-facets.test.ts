import { expect, test } from 'vitest';
import { codelists } from '#schemas/codelists.ts';
import { frozen } from '../test/record.ts';
import { facetsOfCall, facetsOfGrant, facetsOfOrganization, unknownFacet } from './row-facets.ts';

const { winners, calls, organizations } = frozen.dataset;

test('a grant is found by its place and all units above it but the country, which holds all', () => {
  const grant = winners.find(({ place }) => place === 'karakol');
  if (!grant) throw new Error('no grant of Karakol');
  expect(facetsOfGrant(frozen, grant).place).toEqual(['karakol', 'issyk-kul-region']);
});

test('what is not known is a value of its own, never an empty one', () => {
  for (const facets of [
    ...winners.map((grant) => facetsOfGrant(frozen, grant)),
    ...calls.map((call) => facetsOfCall(frozen, call)),
    ...organizations.map((organization) => facetsOfOrganization(frozen, organization, [])),
  ])
    for (const values of Object.values(facets)) {
      expect(values.length).toBeGreaterThan(0);
      expect(values).not.toContain('');
    }
  expect(
    winners.filter(({ place }) => place === null).map((grant) => facetsOfGrant(frozen, grant).place),
  ).toContainEqual([unknownFacet]);
});

test('of each link of the chain a grant says that it is known or that it is not', () => {
  for (const grant of winners) {
    const known = facetsOfGrant(frozen, grant).known ?? [];
    expect(known.includes('amounts')).toBe(grant.amount !== null);
    expect(known.includes('-amounts')).toBe(grant.amount === null);
    expect(known.every((item) => item.replace(/^-/, '') in codelists.items)).toBe(true);
  }
});
