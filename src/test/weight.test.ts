import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { defaults } from '../../scripts/lib/site-options.ts';
import { isEmbed, kindOf, readSite } from './built-site.ts';
import type { Page } from './read-page.ts';

const site = readSite(resolve(inject('out')), defaults);
const limit = 30_000;

test('every page of a place, with its styles, arrives in 30 kB', () => {
  const places = site.pages.filter(({ path }) => /^..\/places\/\*$/.test(kindOf(path)));
  expect(places.length).toBeGreaterThan(0);
  const heavy = places.map((page) => ({ file: page.file, bytes: weightOf(page) })).filter(({ bytes }) => bytes > limit);
  expect(heavy.sort((a, b) => b.bytes - a.bytes).slice(0, 10)).toEqual([]);
});

test('no page of a place waits for a script: what helps its charts comes later, in 6 kB', () => {
  for (const { path, file, links } of site.pages)
    if (/^..\/places\/\*$/.test(kindOf(path))) {
      const html = readFileSync(join(site.folder, file), 'utf8');
      expect(
        [...html.matchAll(/<script(?![^>]* type="(?:module|application\/ld\+json)")[^>]*>/g)].map(
          ([tag]) => `${file}: ${tag}`,
        ),
      ).toEqual([]);
      const scripts = links
        .filter(({ tag, value }) => tag === 'script' && /Chart\.astro|chart-tools/.test(value))
        .map(({ value }) => value.slice(site.base.length));
      expect(scriptsWeight(scripts)).toBeLessThanOrEqual(6_000);
    }
});

test('a table is sorted and filtered by 3 kB', () => {
  const scripts = [...site.files].filter((file) => /^_astro\/Rows\..*\.js$/.test(file));
  expect(scripts).toHaveLength(1);
  expect(scriptsWeight(scripts)).toBeLessThan(3_000);
});

test('the fonts of every page arrive in 90 kB', () => {
  for (const { file, links } of site.pages) {
    const fonts = links
      .filter(({ tag, rel }) => tag === 'link' && rel.includes('preload'))
      .map(({ value }) => readFileSync(join(site.folder, value.slice(site.base.length))));
    expect(
      fonts.reduce((sum, { length }) => sum + length, 0),
      file,
    ).toBeLessThan(90_000);
  }
});

test('a page for the frame of another site arrives, with its styles, in 30 kB', () => {
  const frames = site.pages.filter(({ path }) => isEmbed(path));
  expect(frames.length).toBeGreaterThan(0);
  expect(
    frames.map((page) => ({ file: page.file, bytes: weightOf(page) })).filter(({ bytes }) => bytes > limit),
  ).toEqual([]);
});

const weights = new Map<string, number>();

/** Bytes of the page and its style sheets, each packed as a host would. */
function weightOf({ file, links }: Page) {
  const styles = links
    .filter(({ tag, rel }) => tag === 'link' && rel.includes('stylesheet'))
    .map(({ value }) => value.slice(site.base.length));
  return [file, ...styles].reduce((sum, name) => sum + packed(name), 0);
}

/** Bytes of scripts and all that they import. */
function scriptsWeight(names: readonly string[]) {
  const all = new Set(names);
  for (const name of all)
    for (const [, other = ''] of readFileSync(join(site.folder, name), 'utf8').matchAll(/["']\.\/([\w.-]+\.js)["']/g))
      all.add(join(dirname(name), other).replaceAll('\\', '/'));
  return [...all].reduce((sum, name) => sum + packed(name), 0);
}

function packed(name: string) {
  const known = weights.get(name) ?? gzipSync(readFileSync(join(site.folder, name))).length;
  weights.set(name, known);
  return known;
}
