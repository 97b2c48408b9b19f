import type { Measured } from './bench-subject.ts';

/** What one set of data costs, as text for a terminal: validation, the build stage by stage, what it leaves, and the weights of its pages. */
export function benchTable(title: string, measured: Measured): string {
  const { rows, validated, parsed, pages, files, seconds, peakBytes, siteBytes, indexBytes, stages, kinds } = measured;
  const lines: [name: string, ...values: string[]][] = [
    ['rows', whole(rows)],
    ['validation, rows/s', whole(validated)],
    ['PapaParse alone, rows/s', whole(parsed)],
    ['validation by PapaParse', (parsed / validated).toFixed(1)],
    ...stages.map(({ name, seconds: wall, processorSeconds: busy }): [string, string, string] => [
      `${name}, s`,
      wall.toFixed(1),
      busy === null ? '' : `${busy.toFixed(1)} of a processor`,
    ]),
    ['build altogether, s', seconds.toFixed(1)],
    ['pages', whole(pages)],
    ['pages/s', whole(pages / seconds)],
    ['files', whole(files)],
    ['peak memory, MB', peakBytes === null ? '—' : whole(peakBytes / 1e6)],
    ['site, MB', whole(siteBytes / 1e6)],
    ['search index, MB', (indexBytes / 1e6).toFixed(1)],
  ];
  const table = lines.map(([name, value = '', rest = '']) =>
    `  ${name.padEnd(26)}${value.padStart(12)}  ${rest}`.trimEnd(),
  );
  const header = row('page kind', 'pages', 'html gz', 'css gz', 'html+css', 'most', 'js gz');
  const body = kinds.map(({ kind, pages: count, median: { html, css, js }, most }) =>
    row(kind, whole(count), whole(html), whole(css), whole(html + css), whole(most), whole(js)),
  );
  return ['', title, ...table, '', header, ...body].join('\n');
}

const whole = (value: number) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');

const row = (kind: string, ...cells: string[]) =>
  `  ${kind.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join('')}`;
