import type { StageCost } from '../lib/stage.ts';
import type { Measured } from './bench-subject.ts';
import type { PageKind } from './page-weights.ts';

/** A line of the table: what is measured, and what it is for each set of data. */
type Line = readonly [name: string, valueOf: (measured: Measured) => string];

/** What sets of data cost, side by side: validation beside PapaParse, the build stage by stage (seconds, and those of a processor), what it leaves. */
export function costTable(found: Readonly<Record<string, Measured>>): string {
  const all = Object.values(found);
  const stages = new Set(all.flatMap((measured) => measured.stages.map(({ name }) => name)));
  const lines: Line[] = [
    ['rows', ({ validation }) => whole(validation.rows)],
    ['validation, rows/s', ({ validation }) => whole(validation.rows / validation.validated.wall)],
    ['validation by PapaParse', ({ validation }) => times(validation.validated.processor, validation.parsed.processor)],
    ...[...stages].map((name): Line => [`${name}, s`, (measured) => stageOf(measured, name)]),
    ['build altogether, s', secondsOf],
    ['again after one cell, s', ({ again }) => secondsOf(again)],
    ['pages', ({ pages }) => whole(pages)],
    ['files', ({ files }) => whole(files)],
    ['site, MB', ({ siteBytes }) => whole(siteBytes / 1e6)],
    ['search index, MB', ({ indexBytes }) => (indexBytes / 1e6).toFixed(1)],
    ['peak memory, MB', ({ peakBytes }) => (peakBytes === null ? '—' : whole(peakBytes / 1e6))],
  ];
  return [
    '',
    row('seconds (of a processor)', ...Object.keys(found)),
    ...lines.map(([name, valueOf]) => row(name, ...all.map(valueOf))),
  ].join('\n');
}

/** The weights of the pages of a site, kind by kind, in bytes after gzip. */
export function kindsTable(title: string, kinds: readonly PageKind[]): string {
  const body = kinds.map(({ kind, pages, median: { html, css, js }, most }) =>
    narrow(kind, ...[pages, html, css, html + css, most, js].map(whole)),
  );
  return ['', title, narrow('page kind', 'pages', 'html gz', 'css gz', 'html+css', 'most', 'js gz'), ...body].join(
    '\n',
  );
}

function stageOf({ stages }: Measured, name: string) {
  const stage: StageCost | undefined = stages.find((one) => one.name === name);
  if (!stage) return '—';
  return secondsOf(stage);
}

function secondsOf({ seconds, processorSeconds }: Pick<StageCost, 'seconds' | 'processorSeconds'>) {
  return `${seconds.toFixed(1)}${processorSeconds === null ? '' : ` (${processorSeconds.toFixed(1)})`}`;
}

const whole = (value: number) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');
const times = (ours: number, theirs: number) => `${(ours / theirs).toFixed(1)} ×`;

const row = (name: string, ...cells: string[]) =>
  `  ${name.padEnd(28)}${cells.map((cell) => cell.padStart(24)).join('')}`;
const narrow = (kind: string, ...cells: string[]) =>
  `  ${kind.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join('')}`;
