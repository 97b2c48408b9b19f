import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { defaults } from '../../scripts/site-options.ts';
import { kindOf, readSite } from './built-site.ts';
import type { Page } from './read-page.ts';

const site = readSite(resolve(inject('out')), defaults);
const limit = 30_000;

test('every page of a place, with its styles, arrives in 30 kB', () => {
  const places = site.pages.filter(({ path }) => /^..\/places\/\*$/.test(kindOf(path)));
  expect(places.length).toBeGreaterThan(0);
  const heavy = places.map((page) => ({ file: page.file, bytes: weightOf(page) })).filter(({ bytes }) => bytes > limit);
  expect(heavy.sort((a, b) => b.bytes - a.bytes).slice(0, 10)).toEqual([]);
});

test('no page of a place waits for a script', () => {
  const scripted = site.pages.filter(({ path, links }) => /^..\/places\/\*$/.test(kindOf(path)) && links.some(({ tag }) => tag === 'script'));
  expect(scripted.map(({ file }) => file).slice(0, 10)).toEqual([]);
});

const weights = new Map<string, number>();

/** Bytes of the page and its style sheets, each packed as a host would. */
function weightOf({ file, links }: Page) {
  const styles = links.filter(({ tag, rel }) => tag === 'link' && rel.includes('stylesheet')).map(({ value }) => value.slice(site.base.length));
  return [file, ...styles].reduce((sum, name) => sum + packed(name), 0);
}

function packed(name: string) {
  const known = weights.get(name) ?? gzipSync(readFileSync(join(site.folder, name))).length;
  weights.set(name, known);
  return known;
}
