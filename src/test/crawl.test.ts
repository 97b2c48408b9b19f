import { resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from './built-site.ts';
import { siteChecks } from './site-checks.ts';
import { weightChecks } from './weight-checks.ts';

/** All that can be asked of the built site without a browser: its pages are read once. */
const site = readSite(resolve(inject('out')), inject('address'));

test.for(Object.entries({ ...siteChecks, ...weightChecks }))('%s', ([, check]) => {
  expect([...check(site)].slice(0, 40)).toEqual([]);
});
