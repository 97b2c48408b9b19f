import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { tableJson } from '#publish/json-table.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { launch } from '../lib/chromium.ts';
import { serve } from '../lib/serve.ts';

const rowsInAll = 50_000;
/** How long the rows are scrolled, in milliseconds. */
const scrolled = 3000;

/** Part of npm run bench: a table of 50,000 made-up rows opened in the page of the built site in dist: bytes, seconds of each deed, frames a second. */
export async function explorerBench() {
  const records = manyRecords(rowsInAll);
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
    const rows = await runOf(page, '.grid-place');
    await page.evaluate(putComparisons, 4000);
    const text = await runOf(page, '#plain-text');
    const nothing = await runOf(page, '#nothing');
    console.log(`
explorer, ${rowsInAll} rows of ${(records.length / 1e6).toFixed(1)} MB: scripts on demand ${bytes} bytes gzip
opened ${opened.toFixed(2)} s, found ${found.toFixed(2)} s, all again ${all.toFixed(2)} s, menu and sort by a title ${sorted.toFixed(2)} s
all rows others in every frame: ${said(rows)}
beside it, text of that size that lies there ready: ${said(text)}; a frame with nothing in it: ${said(nothing)}`);
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

interface Run {
  /** Frames a second. */
  frames: number;
  /** Milliseconds of the page's own thread in a frame, however busy the machine is. */
  thread: number;
}

/** What a run says in a line. */
const said = ({ frames, thread }: Run) => `${frames.toFixed(0)} frames a second, ${thread.toFixed(1)} ms each`;

/** Lets what a frame of the page holds run past, a screen and a half in each frame. */
async function runOf(page: Page, selector: string): Promise<Run> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const seconds = async () => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await seconds();
  const { count, time } = await page.evaluate(scrollPast, { selector, time: scrolled });
  const thread = ((await seconds()) - before) * 1000;
  await devTools.detach();
  return { frames: (count * 1000) / time, thread: thread / count };
}

/** Counts frames; runs in the page. */
async function scrollPast({ selector, time }: { selector: string; time: number }) {
  const place = document.querySelector(selector) as HTMLElement;
  place.scrollTop = 0;
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < time) {
    place.scrollTop += place.clientHeight * 1.5;
    await new Promise(requestAnimationFrame);
    count += 1;
  }
  return { count, time: performance.now() - start };
}

/** Puts two frames of the size of the table on the page: one with the text of its rows, laid out and drawn by no script, and one with nothing in it; runs in the page. */
function putComparisons(lines: number) {
  const real = document.querySelector('.grid-place') as HTMLElement;
  const rows = [...real.querySelectorAll('tbody tr[data-row]')].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(' · '),
  );
  const tall = `${real.scrollHeight}px`;
  for (const id of ['plain-text', 'nothing']) {
    const place = document.createElement('div');
    const inside = document.createElement('div');
    place.id = id;
    Object.assign(place.style, { blockSize: `${real.clientHeight}px`, overflow: 'auto', contain: 'strict' });
    Object.assign(inside.style, { lineHeight: '22px', whiteSpace: 'pre' });
    if (id === 'nothing') inside.style.blockSize = tall;
    else inside.textContent = Array.from({ length: lines }, (_, at) => rows[at % rows.length]).join('\n');
    place.append(inside);
    real.before(place);
  }
}
