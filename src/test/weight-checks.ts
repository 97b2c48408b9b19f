import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isEmbed, kindOf, type BuiltSite } from './built-site.ts';
import type { Page } from './read-page.ts';
import type { SiteCheck } from './site-checks.ts';

/** How many bytes a page may ask a phone for, packed as a host would pack them. The title says what is promised. */
export const weightChecks: Readonly<Record<string, SiteCheck>> = {
  'every page of a place, with its styles, arrives in 30 kB': (site) =>
    heavier(site, site.pages.filter(isPlace), 30_000),

  'a page for the frame of another site arrives, with its styles, in 30 kB': (site) =>
    heavier(
      site,
      site.pages.filter(({ path }) => isEmbed(path)),
      30_000,
    ),

  'no page of a place waits for a script: what helps its charts comes later, in 6 kB': function* (site) {
    for (const { file, links } of site.pages.filter(isPlace)) {
      const html = readFileSync(join(site.folder, file), 'utf8');
      for (const [tag] of html.matchAll(/<script(?![^>]* type="(?:module|application\/ld\+json)")[^>]*>/g))
        yield `${file}: ${tag}`;
      const scripts = links
        .filter(({ tag, value }) => tag === 'script' && /\bChart\.|chart-tools/.test(value))
        .map(({ value }) => value.slice(site.base.length));
      const bytes = scriptsWeight(site, scripts);
      if (bytes > 6_000) yield `${file}: ${bytes} bytes of scripts`;
    }
  },

  'a table is sorted and filtered by 3 kB': function* (site) {
    const scripts = [...site.files].filter((file) => /^_astro\/Rows\..*\.js$/.test(file));
    if (scripts.length !== 1) yield `${scripts.length} scripts of tables`;
    const bytes = scriptsWeight(site, scripts);
    if (bytes >= 3_072) yield `${scripts.join()}: ${bytes} bytes`;
  },

  'the page that checks a file arrives in 60 kB': function* (site) {
    for (const page of site.pages.filter(({ file }) => /^..\/check\/index\.html$/.test(file))) {
      const scripts = page.links
        .filter(({ tag, value }) => tag === 'script' && value.startsWith(site.base))
        .map(({ value }) => value.slice(site.base.length));
      const bytes = weightOf(site, page) + scriptsWeight(site, scripts);
      if (bytes > 60_000) yield `${page.file}: ${bytes} bytes`;
    }
  },

  'the engine that checks a file arrives, with its rules and words, in 170 kB, and reads workbooks only when there is one':
    function* (site) {
      const parts = [...site.files].filter((file) => /^check\/[\w.-]+\.js$/.test(file));
      const [engine = '', ...others] = parts.filter((file) => /desk-worker/.test(file));
      if (engine === '' || others.length > 0) return yield `${others.length} engines beside «${engine}»`;
      const waited = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)/.exec(readFileSync(join(site.folder, engine), 'utf8'));
      if (waited) yield `${engine} waits for ${waited[1]}`;
      const words = parts.filter((file) => /^check\/(?:ky|ru|en)\./.test(file)).map((file) => packed(site, file));
      const bytes = packed(site, engine) + Math.max(...words);
      if (bytes > 170_000) yield `${engine}: ${bytes} bytes`;
    },

  'what workbooks are read with comes in 160 kB, what they are written with in 240 kB': function* (site) {
    for (const file of [...site.files].filter((name) =>
      /^check\/(?!desk-worker|(?:ky|ru|en)\.)[\w.-]+\.js$/.test(name),
    ))
      if (packed(site, file) > (file.startsWith('check/xlsx.') ? 160_000 : 240_000))
        yield `${file}: ${packed(site, file)} bytes`;
  },

  'the fonts of every page arrive in 90 kB': function* (site) {
    for (const { file, links } of site.pages) {
      const fonts = links
        .filter(({ tag, rel }) => tag === 'link' && rel.includes('preload'))
        .map(({ value }) => readFileSync(join(site.folder, value.slice(site.base.length))));
      const bytes = fonts.reduce((sum, { length }) => sum + length, 0);
      if (bytes >= 90_000) yield `${file}: ${bytes} bytes of fonts`;
    }
  },
};

const isPlace = ({ path }: Page) => /^..\/places\/\*$/.test(kindOf(path));

/** The pages that weigh more than a limit in bytes, heaviest first; that there is none at all is also wrong. */
function heavier(site: BuiltSite, pages: readonly Page[], limit: number) {
  if (pages.length === 0) return ['no such page'];
  return pages
    .map((page) => ({ file: page.file, bytes: weightOf(site, page) }))
    .filter(({ bytes }) => bytes > limit)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${file}: ${bytes} bytes`);
}

/** Bytes of the page and its style sheets, each packed. */
function weightOf(site: BuiltSite, { file, links }: Page) {
  const styles = links
    .filter(({ tag, rel }) => tag === 'link' && rel.includes('stylesheet'))
    .map(({ value }) => value.slice(site.base.length));
  return [file, ...styles].reduce((sum, name) => sum + packed(site, name), 0);
}

/** Bytes of scripts and all that they import. */
function scriptsWeight(site: BuiltSite, names: readonly string[]) {
  const all = new Set(names);
  for (const name of all)
    for (const [, other = ''] of readFileSync(join(site.folder, name), 'utf8').matchAll(/["']\.\/([\w.-]+\.js)["']/g))
      all.add(join(dirname(name), other).replaceAll('\\', '/'));
  return [...all].reduce((sum, name) => sum + packed(site, name), 0);
}

const weights = new Map<string, number>();

function packed({ folder }: BuiltSite, name: string) {
  const path = join(folder, name);
  const known = weights.get(path) ?? gzipSync(readFileSync(path)).length;
  weights.set(path, known);
  return known;
}
