import type { Language } from '#text/languages.ts';
import { chartCases, type ChartSamples } from '#figures/samples/cases.ts';
import type { Picture } from '#charts/svg.ts';
import { barsSamples } from './bars.ts';
import { statusStepsSamples, statusStripSamples } from './status-steps.ts';
import { comparisonSamples } from './comparison.ts';
import { statusMatrixSamples } from './status-matrix.ts';
import { funnelSamples } from './funnel.ts';
import { grantMoneySamples } from './grant-money.ts';
import { indicatorsSamples } from './indicators.ts';
import { lanesSamples } from './lanes.ts';
import { mapSamples } from './map.ts';
import { moneyBarsSamples, moneyLanesSamples } from './money-bars.ts';
import { proportionSamples } from './proportion.ts';
import { logDotPlotSamples } from './log-dot-plot.ts';
import { smallMultiplesSamples } from './small-multiples.ts';
import { timelineSamples } from './timeline.ts';

export interface CatalogueChart {
  /** Class of the chart in charts.css and in addresses; `flow` is the funnel, `chain` the status steps, `coverage` the status matrix. */
  name: string;
  /** What draws it, in src/charts. */
  file: string;
  cases: { name: string; picture: (language: Language) => Picture | null }[];
}

const entry = (name: string, file: string, samples: ChartSamples): CatalogueChart => ({
  name,
  file,
  cases: chartCases.map((name) => ({ name, picture: samples[name] })),
});

/** Every chart in every state, with made-up numbers, in the order in which a newcomer should meet them. */
export const chartCatalogue: readonly CatalogueChart[] = [
  entry('money-by-year', 'money-bars.ts', moneyBarsSamples),
  entry('money-lanes', 'money-lanes.ts', moneyLanesSamples),
  entry('flow', 'funnel.ts', funnelSamples),
  entry('grant-money', 'grant-money.ts', grantMoneySamples),
  entry('bars', 'bars.ts', barsSamples),
  entry('small-multiples', 'small-multiples.ts', smallMultiplesSamples),
  entry('sizes', 'log-dot-plot.ts', logDotPlotSamples),
  entry('comparison', 'comparison.ts', comparisonSamples),
  entry('indicators', 'indicators.ts', indicatorsSamples),
  entry('timeline', 'timeline.ts', timelineSamples),
  entry('lanes', 'lanes.ts', lanesSamples),
  entry('coverage', 'status-matrix.ts', statusMatrixSamples),
  entry('map', 'map.ts', mapSamples),
  entry('chain', 'status-steps.ts', statusStepsSamples),
  entry('chain-strip', 'status-steps.ts', statusStripSamples),
  entry('proportion', 'proportion.ts', proportionSamples),
];
