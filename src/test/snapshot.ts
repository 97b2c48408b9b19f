import type { Svg } from '#charts/svg.ts';

/** A chart as a file to look at, in src/charts/snapshots or in a folder of it: opened in a browser it finds its colours. */
export function toLookAt(chart: Svg | null, { nested = false } = {}): string {
  if (chart === null) throw new Error('no chart to look at');
  const up = nested ? '../../..' : '../..';
  const sheets = [`${up}/styles/tokens.css`, `${up}/charts/charts.css`];
  return `${sheets.map((href) => `<?xml-stylesheet type="text/css" href="${href}"?>\n`).join('')}${chart.text}\n`;
}
