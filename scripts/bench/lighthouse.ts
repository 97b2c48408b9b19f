import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { executable } from '../lib/chromium.ts';
import { root } from '../lib/run.ts';
import { serve } from '../lib/serve.ts';

/** The version that npm fetches when the benchmark runs; its hundred packages are no dependency of the site. */
const tool = 'lighthouse@13.5.0';
const paths = [
  'ky/',
  'ky/places/karakol/',
  'ky/grants/karakol-2019-women/',
  'ky/grants/',
  'ky/organizations/',
  'ky/data/',
  'ky/search/',
];
/** A page is judged so often, and the run of the middle counts: one slow moment of the machine costs a run thirty points. */
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  /** benchmarkIndex: how fast this machine was just then; a quiet one has 1500 or more, and below 1000 the simulated phone is slower than any. */
  environment: { benchmarkIndex: number };
  categories: Record<
    (typeof categories)[number],
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<
    string,
    {
      score: number | null;
      numericValue?: number;
      title: string;
      details?: {
        items?: { node?: { nodeLabel?: string; selector?: string }; items?: { node?: { selector?: string } }[] }[];
      };
    }
  >;
}

/** Part of npm run bench: the site in dist/ on a phone as Lighthouse simulates it. */
export async function lighthouse() {
  const server = await serve('dist');
  try {
    console.log(
      `\n${tool}, simulated phone (4 × slower, 1.6 Mbit/s)\n${['path', ...categories, 'CLS', 'LCP, s', 'TBT, ms', 'kB', 'nodes', 'speed of the machine', 'LCP element'].join('\t')}`,
    );
    for (const path of paths) {
      const report = await middle(server.url + path);
      console.log(lineOf(path, report));
      for (const failed of failuresOf(report)) console.log(`  ${failed}`);
    }
  } finally {
    await server.close();
  }
}

/** Of several runs the one whose performance lies in the middle. */
async function middle(url: string): Promise<Report> {
  const reports: Report[] = [];
  while (reports.length < runs) reports.push(await audit(url));
  const speed = ({ categories: { performance } }: Report) => performance.score ?? 0;
  return reports.sort((a, b) => speed(a) - speed(b))[Math.floor(runs / 2)] as Report;
}

async function audit(url: string): Promise<Report> {
  const args = [
    'exec',
    '--yes',
    `--package=${tool}`,
    '--',
    'lighthouse',
    url,
    '--output=json',
    '--output-path=stdout',
    '--quiet',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic',
  ];
  const { stdout } = await promisify(execFile)('npm', args, {
    cwd: root,
    maxBuffer: 1e8,
    env: { ...process.env, CHROME_PATH: await executable() },
  });
  return JSON.parse(stdout) as Report;
}

function lineOf(path: string, { categories: scores, audits, environment }: Report) {
  const value = (id: string) => audits[id]?.numericValue ?? 0;
  return [
    path,
    ...categories.map((name) => Math.round((scores[name].score ?? 0) * 100)),
    value('cumulative-layout-shift').toFixed(3),
    (value('largest-contentful-paint') / 1000).toFixed(2),
    Math.round(value('total-blocking-time')),
    Math.round(value('total-byte-weight') / 1000),
    value('dom-size-insight'),
    Math.round(environment.benchmarkIndex),
    largest(audits),
  ].join('\t');
}

const largest = (audits: Report['audits']) =>
  audits['lcp-breakdown-insight']?.details?.items?.map(({ node }) => node?.selector).find(Boolean) ?? '—';

/** Returns the names of the audits that cost points. */
function failuresOf({ categories: scores, audits }: Report) {
  return categories.flatMap((name) =>
    scores[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${name}: ${audits[id]?.title} (${audits[id]?.score})`),
  );
}
