import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { parseCsv } from '#model/csv.ts';
import { readKnown } from '#publish/known-tables.ts';
import { launch } from '../lib/chromium.ts';
import { serve } from '../lib/serve.ts';
import { workerSeconds } from './worker-seconds.ts';
import { asSaved, checkRows } from './check-rows.ts';
import { sheetBytes } from './check-sheet.ts';

/** What a check costs in a browser: seconds of each of its stages, with those of a processor, and what it gave. */
interface Cost {
  stages: Record<string, { wall: number; processor: number }>;
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
    'clean.xlsx': sheetBytes(rows.clean),
    'dirty.xlsx': sheetBytes(rows.dirty),
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

/** Lets the worker of the site check a file; the seconds of a stage are those until the next begins, behind them those of a processor. */
async function costIn(page: Page, asked: { name: string; program: string }): Promise<Cost> {
  await page.exposeFunction('workerSeconds', workerSeconds);
  return page.evaluate(async ({ name, program }) => {
    const { workerSeconds } = globalThis as unknown as { workerSeconds: () => Promise<number> };
    const bytes = await (await fetch('/bench-file')).arrayBuffer();
    const worker = new Worker(program, { type: 'module' });
    const spots = [{ stage: 'program', at: performance.now(), spent: workerSeconds() }];
    const next = (stage: string) => void spots.push({ stage, at: performance.now(), spent: workerSeconds() });
    const stagesOf = async () => {
      const stages: Cost['stages'] = {};
      for (const [i, { stage, at, spent }] of spots.entries()) {
        const end = spots[i + 1];
        if (end) stages[stage] = { wall: (end.at - at) / 1000, processor: (await end.spent) - (await spent) };
      }
      return stages;
    };
    return new Promise((done, failed) => {
      worker.onerror = () => failed(new Error('no worker'));
      worker.onmessage = ({ data }) => {
        if (data.stage) return next(data.stage);
        next('');
        if (data.failed) return failed(new Error(data.failed));
        const { groups, mendCount } = data.gets.checked;
        const findings = groups.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
        void stagesOf().then((stages) => {
          worker.terminate();
          done({ stages, findings, mends: mendCount });
        });
      };
      const asks = { files: [{ name, bytes }], table: null, language: 'ru', known: '/check/known.zip' };
      worker.postMessage({ number: 1, deed: 'open', asks });
    });
  }, asked);
}

function lineOf(name: string, rows: number, { stages, findings, mends }: Cost) {
  const seconds = Object.entries(stages).map(
    ([stage, { wall, processor }]) => `${stage} ${wall.toFixed(2)} s (${processor.toFixed(2)})`,
  );
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
