import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { placeView } from '#model/place-view.ts';
import { readRecord, type PublishedRecord } from '#model/read-record.ts';
import { sheetFileName, sheetListName } from '#publish/sheet-files.ts';
import { flags } from './lib/flags.ts';
import { main } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { printSheets, type PrintedSheet } from './lib/sheets/print-sheets.ts';
import { siteOptions } from './lib/site-options.ts';
import { stage } from './lib/stage.ts';

const text = { type: 'string' } as const;
const options = {
  site: { ...text, default: 'dist' },
  base: { ...text, default: '/' },
  data: { ...text, default: 'data' },
  out: { ...text, default: 'public/sheets' },
  count: { type: 'boolean', default: false },
} as const;
const usage = 'npm run pdf -- [--site dist] [--base /path/] [--data folder] [--out public/sheets] [--count]';

/** What a sheet may weigh and how many pages it may have. */
const [mostBytes, mostPages] = [200_000, 2];

/**
 * npm run pdf: prints the sheets of all places with a record as PDF, in ky with ru and in ru with en; the next build links to them. With --count it
 * prints one of every sheet there is, keeps none, and only says how many pages they have.
 */
await main(async () => {
  const { site, base, data, out, count } = flags(argv.slice(2), { options, usage });
  if (!existsSync(join(site, 'index.html'))) throw new Error(`no built site in ${site}: run npm run build`);
  const record = readRecord(data);
  const paths = count ? everySheet(record) : sheetsToKeep(record);
  const server = await serve(site, { base: siteOptions(['--base', base]).base });
  const printed: Omit<PrintedSheet, 'bytes'>[] = [];
  const sizes: Record<string, number> = {};
  if (!count) rmSync(out, { recursive: true, force: true });
  try {
    await stage(
      'sheets',
      (step) =>
        printSheets(paths, {
          url: server.url,
          date: record.version.date,
          done: ({ path, pages, bytes }) => {
            printed.push({ path, pages });
            sizes[path] = bytes.length;
            if (!count) keep(join(out, sheetFileName(path)), bytes);
            step();
          },
        }),
      { what: 'sheets', of: paths.length },
    );
  } finally {
    await server.close();
  }
  const list = Object.fromEntries(Object.entries(sizes).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (!count)
    keep(join(out, sheetListName), `${JSON.stringify({ version: record.version.hash, sheets: list }, null, 1)}\n`);
  report(printed, sizes);
});

function keep(file: string, bytes: Buffer | string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function sheetsToKeep(record: PublishedRecord) {
  const told = record.dataset.places.filter((place) => !placeView(record, place).silent);
  return told.flatMap(({ id }) => [`ky/hearing/${id}/`, `ru/hearing/${id}/`]);
}

function everySheet({ dataset }: PublishedRecord) {
  return [
    ...dataset.places.map(({ id }) => `ky/hearing/${id}/`),
    ...dataset.winners.map(({ id }) => `ky/hearing/grants/${id}/`),
    ...dataset.calls.map(({ id }) => `ky/hearing/calls/${id}/`),
  ];
}

function report(printed: readonly Omit<PrintedSheet, 'bytes'>[], sizes: Readonly<Record<string, number>>) {
  const byPages = Map.groupBy(printed, ({ pages }) => pages);
  for (const [pages, sheets] of [...byPages].sort(([a], [b]) => a - b)) console.log(`${pages} pages: ${sheets.length}`);
  const all = Object.values(sizes);
  const total = all.reduce((sum, size) => sum + size, 0);
  console.log(`${Math.round(total / 1000)} kB in all, the largest ${Math.round(Math.max(0, ...all) / 1000)} kB`);
  const wrong = printed.filter(({ path, pages }) => pages > mostPages || (sizes[path] ?? 0) > mostBytes);
  for (const { path, pages } of wrong) console.log(`too much: ${path}, ${pages} pages, ${sizes[path]} bytes`);
  if (wrong.length > 0) process.exitCode = 1;
}
