import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { isHeard } from '#model/brief/briefs.ts';
import { placeView } from '#model/place-view.ts';
import { readRecord, type PublishedRecord } from '#model/read-record.ts';
import {
  papers,
  printedPairs,
  sheetFileName,
  sheetListName,
  type Paper,
  type SheetList,
} from '#publish/sheet-files.ts';
import { sheetPairs, sheetPath } from '#publish/sheet-pairs.ts';
import { flags } from './lib/flags.ts';
import { main } from './lib/run.ts';
import { launch, launchPackaged, hasPackaged } from './lib/chromium.ts';
import { serve } from './lib/serve.ts';
import { countPages } from './lib/sheets/count-pages.ts';
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

/** What a file of a sheet may weigh, and how many pages it may have. */
const mostBytes = 200_000;
const mostPages: Readonly<Record<Paper, number>> = { a4: 2, phone: 8 };

/** A sheet that was printed: what for, its pages, and the bytes of its file where it was kept. */
interface Counted {
  /** Path of its page with the pair. */
  path: string;
  paper: Paper;
  pages: number;
  bytes?: number;
}

/**
 * npm run pdf: prints the sheets of all places with a record as PDF, for a printer and for a phone, in ky with ru and in ru with en; the next build links
 * to them. With --count it prints every sheet there is in every pair, many together, keeps none, and only says how many pages they have.
 */
await main(async () => {
  const { site, base, data, out, count } = flags(argv.slice(2), { options, usage });
  if (!existsSync(join(site, 'index.html'))) throw new Error(`no built site in ${site}: run npm run build`);
  const record = readRecord(data);
  const paths = count ? everySheet(record) : sheetsToKeep(record);
  const sheets = paths.flatMap((path) => printedPairs.map((pair) => ({ path, pair })));
  const server = await serve(site, { base: siteOptions(['--base', base]).base });
  const printed: Counted[] = [];
  const print = async (step: () => void) => {
    const done = (...sheets: Counted[]) => {
      printed.push(...sheets);
      step();
    };
    if (count) return countAll({ paths, site, url: server.url, done });
    rmSync(out, { recursive: true, force: true });
    return printSheets(sheets, {
      url: server.url,
      date: record.version.date,
      done: (sheet) => done(...papers.map((paper) => kept(out, sheet, paper))),
    });
  };
  try {
    await stage('sheets', print, { what: 'sheets', of: count ? paths.length * sheetPairs.length : sheets.length });
  } finally {
    await server.close();
  }
  if (!count) keepList(join(out, sheetListName), { printed, version: record.version.hash });
  report(printed);
});

interface Counting {
  paths: readonly string[];
  site: string;
  url: string;
  done: (sheet: Counted) => void;
}

async function countAll({ paths, site, url, done }: Counting) {
  const browser = hasPackaged ? await launchPackaged() : await launch();
  try {
    for (const pair of sheetPairs)
      for await (const { path, pages } of countPages(paths, { pair, browser, site, url }))
        done({ path: sheetPath(path, pair), paper: 'a4', pages });
  } finally {
    await browser.close();
  }
}

function keep(file: string, bytes: Buffer | string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Keeps the file of a sheet, and says what it weighs. */
function kept(out: string, { path, pair, files }: PrintedSheet, paper: Paper): Counted {
  const { pages, bytes } = files[paper];
  keep(join(out, sheetFileName(path, pair, paper)), bytes);
  return { path: sheetPath(path, pair), paper, pages, bytes: bytes.length };
}

/** Keeps the list from which the pages know which sheets there are as files. */
function keepList(file: string, { printed, version }: { printed: readonly Counted[]; version: string }) {
  const byPath = [...Map.groupBy(printed, ({ path }) => path)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sizes = byPath.map(([path, files]) => [
    path,
    Object.fromEntries(files.map(({ paper, bytes }) => [paper, bytes])),
  ]);
  const list: SheetList = { version, sheets: Object.fromEntries(sizes) };
  keep(file, `${JSON.stringify(list, null, 1)}\n`);
}

function sheetsToKeep(record: PublishedRecord) {
  const told = record.dataset.places.filter((place) => !placeView(record, place).silent);
  return told.map(({ id }) => pathOf(id));
}

function everySheet(record: PublishedRecord) {
  const { places, winners, calls, organizations } = record.dataset;
  const heard = organizations.filter((organization) => isHeard(record, organization));
  return [
    ...places.map(({ id }) => id),
    ...winners.map(({ id }) => `grants/${id}`),
    ...calls.map(({ id }) => `calls/${id}`),
    ...heard.map(({ id }) => `organizations/${id}`),
  ].map(pathOf);
}

function pathOf(of: string) {
  return `hearing/${of}/`;
}

function report(printed: readonly Counted[]) {
  for (const paper of papers) {
    const byPages = Map.groupBy(
      printed.filter((sheet) => sheet.paper === paper),
      ({ pages }) => pages,
    );
    for (const [pages, sheets] of [...byPages].sort(([a], [b]) => a - b))
      console.log(`${paper}, ${pages} pages: ${sheets.length}`);
  }
  const all = printed.flatMap(({ bytes }) => bytes ?? []);
  const total = all.reduce((sum, size) => sum + size, 0);
  if (all.length > 0)
    console.log(`${Math.round(total / 1000)} kB in all, the largest ${Math.round(Math.max(...all) / 1000)} kB`);
  const wrong = printed.filter(
    ({ paper, pages, bytes = 0 }) => pages > mostPages[paper] || pages < 1 || bytes > mostBytes,
  );
  for (const { path, paper, pages, bytes } of wrong)
    console.log(`too much: ${path}, ${paper}, ${pages} pages${bytes === undefined ? '' : `, ${bytes} bytes`}`);
  if (wrong.length > 0) process.exitCode = 1;
}
