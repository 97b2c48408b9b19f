import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { close, createIndex } from 'pagefind';
import type { PageColumns } from '#search/files.ts';
import { searchFiles } from '#search/files.ts';
import { buildSite } from '../lib/build-site.ts';
import { answersOf, type Asked } from './search-answers.ts';
import { writeSearchFixture } from './lists/fixture-data.ts';
import { isAnsweredOwn, ownQueries } from './lists/own-queries.ts';
import { factsOf, isAnsweredDevelopment, developmentQueries } from './lists/development-queries.ts';
import { searchedPaths } from '../lib/search-pages.ts';
import { serve } from '../lib/serve.ts';
import { defaults } from '../lib/site-options.ts';

/** Prints how many queries the search page answers, beside plain Pagefind: of the development set on the record with made-up grants, and of our own lists, written apart from it, on the record alone. */
export async function benchQueries(browser: Browser, real: string) {
  const folder = mkdtempSync(join(tmpdir(), 'achyk-queries-'));
  try {
    const [data, out] = [join(folder, 'data'), join(folder, 'site')];
    writeSearchFixture(data);
    await buildSite({ ...defaults, data, out, synthetic: true });
    const site = {
      paths: searchedPaths(out),
      columns: JSON.parse(readFileSync(join(out, searchFiles.pages), 'utf8')) as PageColumns,
      facts: factsOf(data),
    };
    const queries = developmentQueries();
    await compare(browser, {
      title: 'development set (development-queries.csv), the record with made-up deeds',
      site: out,
      queries,
      isAnswered: (answers, i) => isAnsweredDevelopment(answers, queries[i] as (typeof queries)[number], site),
    });
    const paths = searchedPaths(real);
    for (const list of ['own-queries.csv', 'hard-queries.csv']) {
      const own = ownQueries(list);
      await compare(browser, {
        title: `our own list (${list}), the record alone`,
        site: real,
        queries: own,
        isAnswered: (answers, i) => isAnsweredOwn(answers, own[i] as (typeof own)[number], paths),
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Comparison {
  title: string;
  site: string;
  queries: readonly (Asked & { kind: string })[];
  isAnswered: (answers: readonly string[], query: number) => boolean;
}

async function compare(browser: Browser, { title, site, queries, isAnswered }: Comparison) {
  const server = await serve(site);
  const answers = await answersOf(browser, server.url, queries).finally(() => server.close());
  const plain = await plainAnswers(browser, site, queries);
  const good = queries.map((_, i) => isAnswered(answers[i] ?? [], i));
  const goodPlain = queries.map((_, i) => isAnswered(plain[i] ?? [], i));
  console.log(
    `\n${title}: ${queries.length} queries\n  ${'kind'.padEnd(14)}${'queries'.padStart(9)}${'ours'.padStart(9)}${'Pagefind'.padStart(10)}`,
  );
  for (const kind of [...new Set(queries.map((query) => query.kind)), null]) {
    const at = queries.flatMap((query, i) => (kind === null || query.kind === kind ? [i] : []));
    const share = (some: readonly boolean[]) =>
      `${((100 * at.filter((i) => some[i]).length) / at.length).toFixed(1)} %`;
    console.log(
      `  ${(kind ?? 'all').padEnd(14)}${String(at.length).padStart(9)}${share(good).padStart(9)}${share(goodPlain).padStart(10)}`,
    );
  }
  for (const [i, { query, language }] of queries.entries())
    if (!good[i]) console.log(`  not answered: ${language} «${query}»`);
}

/** Returns the paths that plain Pagefind finds in the same pages, up to ten for each query; it builds an index of its own in a temporary folder. */
async function plainAnswers(browser: Browser, site: string, queries: readonly Asked[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'achyk-plain-'));
  try {
    cpSync(site, folder, {
      recursive: true,
      filter: (file) => !/\/(pagefind|charts|data)(\/|$)/.test(file.slice(site.length)) || file === site,
    });
    const { index } = await createIndex();
    await index?.addDirectory({ path: folder });
    await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
    await close();
    const server = await serve(folder);
    const page = await browser.newPage({ bypassCSP: true }); // our policy lets the search page alone run WebAssembly
    const answers: string[][] = [];
    let language = '';
    for (const [i, asked] of queries.entries()) {
      if (asked.language !== language) await page.goto(`${server.url}${(language = asked.language)}/search/`);
      answers[i] = await page.evaluate(
        async ([query = '', address = '']) => {
          const pagefind = (await import(address)) as {
            search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
          };
          const { results } = await pagefind.search(query);
          return Promise.all(
            results.slice(0, 10).map(async (result) => (await result.data()).url.replace(/^\/\w+\//, '')),
          );
        },
        [asked.query, '/pagefind/pagefind.js'],
      );
    }
    await page.close();
    await server.close();
    return answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
