import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { measure, type Measured } from './bench/bench-subject.ts';
import { lighthouse } from './bench/lighthouse.ts';
import { flags, wholeNumber } from './lib/flags.ts';
import { main, root } from './lib/run.ts';
import { searchBench } from './bench/search-bench.ts';

/** npm run bench -- [--grants 10000] [--only real|synthetic|lighthouse|search]: what validation, build, a phone that reads dist/ and the search cost, and what the search finds, printed and kept nowhere. */
const text = { type: 'string' } as const;
const usage = 'npm run bench -- [--grants 10000] [--only real|synthetic|lighthouse|search]';

await main(async () => {
  const options = { grants: { ...text, default: '10000' }, only: { ...text, default: 'both' } };
  const { only, grants } = flags(argv.slice(2), { options, usage });
  wholeNumber('grants', grants);
  if (!['both', 'real', 'synthetic', 'lighthouse', 'search'].includes(only))
    throw new Error(`--only knows no ${only}\n${usage}`);
  if (only === 'both' || only === 'lighthouse') await lighthouse();
  if (only === 'both' || only === 'search') await searchBench();
  if (only === 'lighthouse' || only === 'search') return;
  if (only !== 'synthetic') print('real data', await measure('data'));
  if (only !== 'real') await synthetic(grants);
});

async function synthetic(grants: string) {
  const folder = mkdtempSync(join(tmpdir(), 'achyk-data-'));
  try {
    execFileSync(execPath, ['scripts/synthesize.ts', '--grants', grants, '--seed', '1', '--out', folder], {
      cwd: root,
    });
    print(`${grants} synthetic grants`, await measure(folder, searchCost));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the search of a built site costs a reader. */
const searchCost = (site: string) => searchBench({ only: 'cost', site });

function print(title: string, measured: Measured) {
  const { rows, validated, parsed, pages, files, seconds, peakBytes, siteBytes, indexBytes, kinds } = measured;
  const lines: [string, string][] = [
    ['rows', whole(rows)],
    ['validation, rows/s', whole(validated)],
    ['PapaParse alone, rows/s', whole(parsed)],
    ['build, seconds', seconds.toFixed(1)],
    ['pages', whole(pages)],
    ['pages/s', whole(pages / seconds)],
    ['files', whole(files)],
    ['peak memory, MB', peakBytes === null ? '—' : whole(peakBytes / 1e6)],
    ['site, MB', whole(siteBytes / 1e6)],
    ['search index, MB', (indexBytes / 1e6).toFixed(1)],
  ];
  console.log(`\n${title}\n${lines.map(([name, value]) => `  ${name.padEnd(26)}${value.padStart(12)}`).join('\n')}\n`);
  const header = row('page kind', 'pages', 'html gz', 'css gz', 'html+css', 'most', 'js gz');
  const body = kinds.map(({ kind, pages: count, median: { html, css, js }, most }) =>
    row(kind, whole(count), whole(html), whole(css), whole(html + css), whole(most), whole(js)),
  );
  console.log([header, ...body].join('\n'));
}

function whole(value: number) {
  return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
}

function row(kind: string, ...cells: string[]) {
  return `  ${kind.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}
