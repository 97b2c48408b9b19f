import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { tableJson } from '#publish/json-table.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { launch } from '../lib/chromium.ts';
import { serve } from '../lib/serve.ts';

const rows = 50_000;
/** How long the rows are scrolled, in milliseconds. */
const scrolled = 3000;

/** Part of npm run bench: a table of 50,000 made-up rows opened in the page of the built site in dist: bytes, seconds of each deed, frames a second. */
export async function explorerBench() {
  const records = manyRecords(rows);
  const [server, browser] = await Promise.all([serve('dist'), launch()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/data/winners.json', (route) =>
      route.fulfill({ body: records, contentType: 'application/json' }),
    );
    const scripts: Promise<Buffer>[] = [];
    await page.goto(`${server.url}ky/data/winners/`, { waitUntil: 'networkidle' });
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') scripts.push(answer.body());
    });
    const opened = await secondsOf(page, async () => {
      await page.locator('[data-part=open]').click();
      await page.locator('.grid-place tbody tr[data-row]').first().waitFor();
    });
    const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    const shown = page.locator('.table-tools [role=status]');
    const asked = async (deed: () => Promise<unknown>) => {
      const before = await shown.textContent();
      return secondsOf(page, async () => {
        await deed();
        await page.waitForFunction(
          (text) => document.querySelector('.table-tools [role=status]')?.textContent !== text,
          before,
        );
      });
    };
    const found = await asked(() => page.locator('.table-tools input').fill('карак'));
    const all = await asked(() => page.locator('.table-tools input').fill(''));
    const sorted = await secondsOf(page, async () => {
      await page.locator('[data-column=title_ky]').click();
      await page.locator('.grid-menu .orders button').first().click();
    });
    console.log(`
explorer, ${rows} rows of ${(records.length / 1e6).toFixed(1)} MB: scripts on demand ${bytes} bytes gzip
opened ${opened.toFixed(2)} s, found ${found.toFixed(2)} s, all again ${all.toFixed(2)} s, menu and sort by a title ${sorted.toFixed(2)} s
scrolled with ${(await framesIn(page)).toFixed(0)} frames a second`);
  } finally {
    await Promise.all([server.close(), browser.close()]);
  }
}

/** So many rows in the shape of the published file, repeated under new ids from fewer that are made up. */
function manyRecords(count: number): string {
  const { winners } = synthesize({ grants: 2000, seed: 5 });
  return tableJson(
    Array.from({ length: count }, (_, at) => {
      const record = winners[at % winners.length];
      return { ...record, id: `${record?.id}-${at}` };
    }),
  );
}

async function secondsOf(page: Page, deed: () => Promise<unknown>): Promise<number> {
  const now = () => page.evaluate(() => performance.now());
  const before = await now();
  await deed();
  return ((await now()) - before) / 1000;
}

/** Frames a second while the rows run past, a screen and a half in each. */
const framesIn = (page: Page) =>
  page.evaluate(async (time) => {
    const place = document.querySelector('.grid-place') as HTMLElement;
    const start = performance.now();
    let frames = 0;
    while (performance.now() - start < time) {
      place.scrollTop += place.clientHeight * 1.5;
      await new Promise(requestAnimationFrame);
      frames += 1;
    }
    return (frames * 1000) / (performance.now() - start);
  }, scrolled);
