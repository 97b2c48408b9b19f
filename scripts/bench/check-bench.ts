import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { utils, write } from '@e965/xlsx';
import { parseCsv } from '#model/csv.ts';
import { readKnown } from '#publish/known-tables.ts';
import { launch } from '../lib/chromium.ts';
import { serve } from '../lib/serve.ts';
import { asSaved, checkRows } from './check-rows.ts';

/** What a check costs in a browser: seconds of each of its stages, and what it gave. */
interface Cost {
  stages: Record<string, number>;
  findings: number;
  mends: number;
}

/** Part of npm run bench: a table of awards checked by the worker of the built site in dist, as the page does it; `awards` is the CSV of synthetic ones. */
export async function checkBench(awards: string) {
  const folder = 'dist';
  const program = readdirSync(join(folder, 'check')).find((name) => /^desk-worker.*\.js$/.test(name)) ?? '';
  const { files } = readKnown(readFileSync(join(folder, 'check/known.zip')));
  const rows = checkRows(awards, (table) => {
    const text = new TextDecoder().decode(files.find((file) => file.table === table)?.bytes ?? new Uint8Array());
    const { header, rows } = parseCsv(text);
    return rows.map(({ cells }) => cells[header.indexOf('id')] ?? '');
  });
  console.log(`\n${bytesOfCheck(folder)}`);
  const given = {
    'clean.csv': Buffer.from(asSaved(rows.clean)),
    'dirty.csv': Buffer.from(asSaved(rows.dirty)),
    'clean.xlsx': workbook(rows.clean),
    'dirty.xlsx': workbook(rows.dirty),
  };
  const [server, browser] = await Promise.all([serve(folder), launch()]);
  try {
    for (const [name, bytes] of Object.entries(given)) {
      const page = await browser.newPage({ bypassCSP: true });
      await page.goto(`${server.url}en/`);
      await page.route('**/bench-file', (route) => route.fulfill({ body: bytes }));
      console.log(lineOf(name, rows.clean.length - 1, await costIn(page, { name, program: `/check/${program}` })));
      await page.close();
    }
  } finally {
    await Promise.all([server.close(), browser.close()]);
  }
}

/** Lets the worker of the site check a file; the seconds of a stage are those until the next begins. */
const costIn = (page: Page, asked: { name: string; program: string }): Promise<Cost> =>
  page.evaluate(async ({ name, program }) => {
    const bytes = await (await fetch('/bench-file')).arrayBuffer();
    const worker = new Worker(program, { type: 'module' });
    const stages: Record<string, number> = {};
    let stage = 'program';
    let since = performance.now();
    const next = (name: string) => {
      const now = performance.now();
      stages[stage] = (now - since) / 1000;
      [stage, since] = [name, now];
    };
    return new Promise((done, failed) => {
      worker.onerror = () => failed(new Error('no worker'));
      worker.onmessage = ({ data }) => {
        if (data.stage) return next(data.stage);
        next('');
        worker.terminate();
        if (data.failed) return failed(new Error(data.failed));
        const { groups, mends } = data.gets.checked;
        const findings = groups.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
        done({ stages, findings, mends: mends.length });
      };
      const asks = { files: [{ name, bytes }], table: null, language: 'ru', known: '/check/known.zip' };
      worker.postMessage({ number: 1, deed: 'open', asks });
    });
  }, asked);

function lineOf(name: string, rows: number, { stages, findings, mends }: Cost) {
  const seconds = Object.entries(stages).map(([stage, time]) => `${stage} ${time.toFixed(2)} s`);
  return `${name}: ${rows} rows, ${findings} findings, ${mends} mends; ${seconds.join(', ')}`;
}

/** The parts of the program that every check needs, and what only workbooks do, packed. */
function bytesOfCheck(folder: string) {
  const packed = (name: string) => gzipSync(readFileSync(join(folder, 'check', name))).length;
  return readdirSync(join(folder, 'check'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${name}: ${packed(name)} bytes`)
    .join('\n');
}

function workbook(rows: readonly string[][]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((cells) => [...cells])), 'winners');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}
