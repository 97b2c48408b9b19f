import type { Svg } from '#charts/svg.ts';

/** A chart as a file to look at: opened in a browser it finds its colours next door. */
export function toLookAt(chart: Svg | null): string {
  if (chart === null) throw new Error('no chart to look at');
  return `<?xml-stylesheet type="text/css" href="../charts.css"?>\n${chart.text}\n`;
}
