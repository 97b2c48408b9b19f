import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { addressAnswers, addressWords } from '#i18n/address-words.ts';
import { codesSheet } from '#i18n/template-words.ts';
import { dataDescription, dataTitle, readMeLines, readMeSheet } from '#i18n/downloads.ts';
import { readRecord } from '#model/read-record.ts';
import { catalogue } from '#publish/dcat.ts';
import { downloadFile } from '#publish/download-file.ts';
import { fileIndex } from '#publish/file-index.ts';
import { flatBook } from '#publish/flat/flat-book.ts';
import { flatCsv, flatExcelCsv, flatInLanguages, flatNames, flatTables } from '#publish/flat/index.ts';
import { openApi } from '#publish/openapi.ts';
import { tableParquet } from '#publish/parquet.ts';
import { sqliteFile } from '#publish/sqlite.ts';
import { tableNames } from '#schemas/index.ts';
import { languages } from '#text/languages.ts';
import { processorSeconds } from '../lib/processor-seconds.ts';
import { bytesIn, filesIn } from '../lib/site-size.ts';
import { defaults } from '../lib/site-options.ts';

/** What the site spends on letting its data travel: bytes in dist/ by kind of file, and processor seconds of the steps that make them (`node scripts/bench/travel-bench.ts`). */
const folder = 'dist';

/** Whole files, by what they are for. */
const files: Readonly<Record<string, RegExp>> = {
  'flat sheets and their workbooks': /^data\/(?:[a-z]+-)?flat\./,
  SQLite: /^data\/[^/]+\.sqlite$/,
  Parquet: /^data\/[^/]+\.parquet$/,
  'catalogue, index, OpenAPI, summary': /^(?:data\/(?:index\.json|catalog\.\w+|openapi\.json)|llms\.txt)$/,
  'numbers of charts': /^(?:charts\/.*\.csv|data\/chart-file\.schema\.json)$/,
  'use the data': /^\w\w\/use-data\//,
  'side by side': /^(?:\w\w\/)?compare\//,
  'scripts and styles of tables, lists and comparison':
    /^_astro\/(?:explore|give-rows|filter-list|comparison-csv|compared-view|chart-excel|rows-in-sight|list-rows|lists|save-blob|table-words)\.[\w-]+\.(?:js|css)$/,
};

/** Parts of pages, by what they are for. */
const parts: Readonly<Record<string, RegExp>> = {
  'numbers of charts without a file, in pages': / data-csv="[^"]+"/g,
  'values to filter by, in pages': / data-facets="[^"]*"/g,
};

const names = filesIn(folder);
const sizeOf = (name: string) => readFileSync(joinPath(folder, name)).length;
let total = 0;

function tell(what: string, bytes: number, count: number) {
  total += bytes;
  console.log(`${what.padEnd(52)}${String(count).padStart(6)}${bytes.toLocaleString('en').padStart(13)}`);
}

for (const [what, pattern] of Object.entries(files)) {
  const own = names.filter((name) => pattern.test(name));
  tell(
    what,
    own.reduce((sum, name) => sum + sizeOf(name), 0),
    own.length,
  );
}
const found = Object.fromEntries(Object.keys(parts).map((what) => [what, { bytes: 0, pages: 0 }]));
for (const name of names.filter((one) => one.endsWith('.html'))) {
  const html = readFileSync(joinPath(folder, name), 'utf8');
  for (const [what, pattern] of Object.entries(parts)) {
    const bytes = [...html.matchAll(pattern)].reduce((sum, [text]) => sum + Buffer.byteLength(text), 0);
    const kind = found[what];
    if (kind && bytes > 0) {
      kind.bytes += bytes;
      kind.pages += 1;
    }
  }
}
for (const [what, { bytes, pages }] of Object.entries(found)) tell(what, bytes, pages);
console.log(
  `${'together'.padEnd(58)}${total.toLocaleString('en').padStart(13)} of ${bytesIn(folder).toLocaleString('en')}\n`,
);

const record = readRecord(defaults.data);
const homepage = 'https://example.org/';
const readMe = { sheet: readMeSheet, lines: readMeLines({ ...record, homepage }) };
const facts = { joined: record, homepage };

const inData = names
  .filter((name) => /^data\/[^/]+$/.test(name))
  .map((name) => [name.slice('data/'.length), readFileSync(joinPath(folder, name))] as const);

const steps: Readonly<Record<string, () => unknown>> = {
  'flat sheets and their workbooks': async () => {
    for (const language of languages) {
      const tables = flatTables({ ...facts, language });
      for (const name of flatNames) {
        flatCsv(tables[name]);
        flatExcelCsv(tables[name], language);
      }
      await flatBook({ tables, language, readMe, codesSheet: codesSheet[language] });
    }
  },
  SQLite: () => sqliteFile(record.dataset, flatInLanguages(facts)),
  Parquet: () => tableNames.map((name) => tableParquet(name, record.dataset)),
  'catalogue, index, OpenAPI': () => {
    const listed = inData.map(([name, bytes]) => downloadFile(name, null, bytes));
    const common = { homepage, version: record.version, title: dataTitle, description: dataDescription };
    catalogue({ ...common, siteName: dataTitle, dataset: record.dataset, files: listed });
    fileIndex(listed, common);
    openApi({ ...common, words: addressWords, answers: addressAnswers });
  },
};
for (const [what, make] of Object.entries(steps)) {
  const before = processorSeconds() ?? 0;
  await make();
  console.log(`${what.padEnd(52)}${((processorSeconds() ?? 0) - before).toFixed(2).padStart(6)} s of processor time`);
}
