import { resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from './built-site.ts';
import { siteChecks } from './site-checks.ts';

const site = readSite(resolve(inject('out')), inject('address'));

test.for(Object.entries(siteChecks))('%s', ([, check]) => {
  expect([...check(site)].slice(0, 40)).toEqual([]);
});
