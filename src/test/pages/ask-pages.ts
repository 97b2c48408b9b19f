import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../../scripts/lib/chromium.ts';
import { serve } from '../../../scripts/lib/serve.ts';
import { defaults } from '../../../scripts/lib/site-options.ts';
import { fullestOfEachKind, kindOf, pageSizes } from '../built-site.ts';
import { inTurns } from './in-turns.ts';
import type { SeenLooks } from './new-looks.ts';
import { isPrinted, isReadStill, mostSheets, visitor, type Visit, type Visitor } from './visit.ts';

/**
 * One page of each kind in each language, the one with most in it. Texts are one kind, and so are the frames of charts and single questions: all of them are
 * opened in Kyrgyz, in the other languages those that have most in them; the style page, with every part three times, in one.
 */
const alike =
  /^(ru|en)\/(signals\/.+|style|about|accessibility|corrections|councils|how-it-works|journalists|licence|maintainers|privacy|publishers|embed\/(?!nation\/map\/).*)\/$/;
/** Pages whose purpose is to do something in the browser; all others only help with what stands there. */
const active = /^..\/(search|verify|offline|check|contribute|compare)\/$/;
/** The most that a page asks for as it opens, for its charts, tables, notes, look and search box; what searches, checks or spells is far more. */
const helpBytes = 12_000;

/** How many pages are open at a time: while one waits for the network another one uses the core. */
const width = 3;

/** Asks the pages of every other kind in a real browser whether they keep what every page promises. Two files share the kinds. */
export function askPages(half: 'first' | 'second') {
  const out = resolve(inject('out'));
  const paths = pathsOf(out, half);
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let visitors: readonly Visitor[];
  let visits: ReadonlyMap<string, Promise<Visit>>;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
    const seen: SeenLooks = new Set();
    visitors = Array.from({ length: width }, () => visitor({ browser, url: server.url, seen }));
    visits = inTurns(paths, visitors, (path, { visit }) => visit(path));
  });

  afterAll(async () => {
    await Promise.allSettled(visits.values());
    await Promise.all(visitors.map(({ close }) => close()));
    await Promise.all([browser.close(), server.close()]);
  });

  describe.for(paths)('/%s', (path) => {
    const seen = async () => {
      const visit = await visits.get(path);
      if (!visit) throw new Error(`not visited: ${path}`);
      return visit;
    };

    test('opens without an error, a foreign request or a script that nobody asked for', async () => {
      const { troubles, scripts } = await seen();
      expect(troubles).toEqual([]);
      if (!active.test(path)) expect(gzipped(out, scripts)).toBeLessThan(helpBytes);
    });

    test('has no accessibility violation, by day and by night', async () => {
      const { byDay, byNight } = await seen();
      expect(byDay).toEqual([]);
      expect(byNight).toEqual([]);
    });

    if (isReadStill(path))
      test('says the same without JavaScript', async () => {
        const { still } = await seen();
        if (still === null) throw new Error(`not read without a script: ${path}`);
        expect(still.text).toContain(still.heading);
        if (!active.test(path)) expect(still.text).toBe(still.scripted);
        for (const height of still.charts) expect(height).toBeGreaterThan(0);
      });

    test('fits on a narrow phone, where a finger meets one link, and on a desk at 200 %', async () => {
      const { wide, close } = await seen();
      expect(wide).toEqual([]);
      expect(close).toEqual([]);
    });

    if (isPrinted(path))
      test('prints with its address and version, without menus', async () => {
        const { print } = await seen();
        expect(print?.foot).toContain(`/${path}`);
        expect(print?.menus).toBe(0);
        const most = mostSheets(path);
        if (most === null) return;
        expect(print?.sheets).toBeGreaterThan(0);
        expect(print?.sheets).toBeLessThanOrEqual(most);
      });
  });
}

/** How many bytes scripts weigh on the way. */
const gzipped = (out: string, urls: readonly string[]) =>
  urls
    .map((url) => new URL(url).pathname.slice(defaults.base.length))
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(out, path)), { level: 9 }).length, 0);

/** The kinds are dealt out to the halves by their size, so that both take about as long; a kind has its languages in one half. Kyrgyz comes first. */
function pathsOf(out: string, half: 'first' | 'second') {
  const kinds = new Map<string, string[]>();
  const fullest = fullestOfEachKind(pageSizes(out))
    .filter(({ path }) => !alike.test(path))
    .sort((a, b) => b.size - a.size);
  for (const { path } of fullest) {
    const kind = kindOf(path).replace(/^(ky|ru|en)(?=\/|$)/, '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  const paths = [...kinds.values()].filter((_, i) => i % 2 === (half === 'first' ? 0 : 1)).flat();
  const rank = (path: string) => ['ru/', 'en/'].findIndex((language) => path.startsWith(language));
  return paths.sort((a, b) => rank(a) - rank(b));
}
