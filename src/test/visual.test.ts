import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasPackaged, launchPackaged } from '../../scripts/lib/chromium.ts';
import { looksFolder, openStylePage, pixelsOf, shoot, shotNames } from '../../scripts/lib/look-shots.ts';
import { serve } from '../../scripts/lib/serve.ts';

/**
 * The style page as it was last photographed. After a change of look that was meant: npm run build && npm run looks.
 * What differs is left in .vitest/looks/. A pixel counts from a twenty-fifth of the way between black and white: the few colours of the kept
 * pictures cost up to 40 pixels of a section, a red that is ten levels lighter 1,900.
 */
const threshold = 0.04;
const limit = 80;
const kept = readdirSync(looksFolder)
  .map((file) => file.replace('.png', ''))
  .sort();

describe.skipIf(!hasPackaged)('the style page', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchPackaged(), serve(resolve(inject('out')))]);
    page = await openStylePage(browser, server.url);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('has a picture of every section, and no picture of another', async () => {
    expect((await shotNames(page)).sort()).toEqual(kept);
  });

  test.for(kept)('%s looks as it did', async (name) => {
    expect(await difference(page, name)).toBeLessThanOrEqual(limit);
  });

  test.for([
    [
      'a slightly other red',
      'colours',
      ':root, [data-look] { --madder: var(--day, #b23a3a) var(--night, #e8837a) var(--print, #555); }',
    ],
    ['a slightly other paper at night', 'amounts', '[data-look=night] { --paper: #221d19; }'],
    ['a label two pixels lower', 'tables', '[data-look=day] thead th:first-child { position: relative; top: 2px; }'],
    [
      'a label of a chart two pixels to the right',
      'figures',
      '[data-look=day] .chart text:first-of-type { transform: translateX(2px); }',
    ],
    ['a thinner line', 'tables', '[data-look=day] thead th { border-block-end-width: 2px; }'],
  ] as const)('%s would be seen', async ([, name, css]) => {
    const style = await page.addStyleTag({ content: css });
    const changed = await difference(page, name, { keep: false });
    await style.evaluate((element) => (element as Element).remove());
    expect(changed).toBeGreaterThan(limit);
  });
});

test.runIf(!hasPackaged)('the pictures are compared on 64-bit Linux only, where the Chromium from npm runs', () => {
  expect(kept.length).toBeGreaterThan(0);
});

/** How many pixels differ from the picture that is kept; every one where the size differs. */
async function difference(page: Page, name: string, { keep = true } = {}) {
  const png = await shoot(page, name);
  const [now, then] = await Promise.all([pixelsOf(png), pixelsOf(`${looksFolder}/${name}.png`)]);
  const sameSize = now.width === then.width && now.height === then.height;
  const count = sameSize
    ? pixelmatch(now.data, then.data, undefined, now.width, now.height, { threshold, includeAA: true })
    : now.width * now.height;
  if (keep && count > limit) leave(name, png);
  return count;
}

/** Leaves the picture for whoever looks into a failure. */
function leave(name: string, png: Buffer) {
  mkdirSync('.vitest/looks', { recursive: true });
  writeFileSync(`.vitest/looks/${name}.png`, png);
}
