import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord } from '#model/read-record.ts';
import { searchFiles, type PageColumns } from '#search/files.ts';
import { searchedPaths } from '../lib/search-pages.ts';
import { writeSearch } from '../lib/write-search.ts';
import { benchBytes } from './bench-bytes.ts';
import { fileAnswers } from './file-answers.ts';
import { writeSearchFixture } from './lists/fixture-data.ts';
import { developmentQueries, factsOf, isAnsweredDevelopment } from './lists/development-queries.ts';
import { isAnsweredOwn, ownQueries } from './lists/own-queries.ts';
import type { Asked } from './search-answers.ts';

/**
 * Prints how many queries the search answers: of the development set on the record with made-up grants, and of our own lists, written apart from it,
 * on the record alone. It needs neither a browser nor a built site: the search of each record is written and asked here.
 */
export async function benchQueries() {
  const folder = mkdtempSync(join(tmpdir(), 'achyk-queries-'));
  try {
    const [made, record] = [join(folder, 'made-up'), join(folder, 'record')];
    writeSearchFixture(join(folder, 'data'));
    await writeSearch(readRecord(join(folder, 'data')), made);
    await writeSearch(readRecord('data'), record);
    await development(made, join(folder, 'data'));
    for (const list of ['own-queries.csv', 'hard-queries.csv']) await own(record, list);
    await benchBytes(record);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function development(site: string, data: string) {
  const columns = JSON.parse(readFileSync(join(site, searchFiles.pages), 'utf8')) as PageColumns;
  const known = { paths: searchedPaths(site), columns, facts: factsOf(data) };
  const queries = developmentQueries();
  const answers = await fileAnswers(site, queries);
  const good = queries.map((query, i) => isAnsweredDevelopment(answers[i] ?? [], query, known));
  print('development set (development-queries.csv), the record with made-up deeds', queries, good);
}

async function own(site: string, list: string) {
  const paths = searchedPaths(site);
  const queries = ownQueries(list);
  const answers = await fileAnswers(site, queries);
  const good = queries.map((query, i) => isAnsweredOwn(answers[i] ?? [], query, paths));
  print(`our own list (${list}), the record alone`, queries, good);
}

function print(title: string, queries: readonly (Asked & { kind: string })[], good: readonly boolean[]) {
  console.log(
    `\n${title}: ${queries.length} queries\n  ${'kind'.padEnd(14)}${'queries'.padStart(9)}${'answered'.padStart(10)}`,
  );
  for (const kind of [...new Set(queries.map((query) => query.kind)), null]) {
    const at = queries.flatMap((query, i) => (kind === null || query.kind === kind ? [i] : []));
    const share = `${((100 * at.filter((i) => good[i]).length) / at.length).toFixed(1)} %`;
    console.log(`  ${(kind ?? 'all').padEnd(14)}${String(at.length).padStart(9)}${share.padStart(10)}`);
  }
  for (const [i, { query, language }] of queries.entries())
    if (!good[i]) console.log(`  not answered: ${language} «${query}»`);
}
