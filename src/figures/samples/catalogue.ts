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
import { moneyBarsSamples } from './money-bars.ts';
import { proportionSamples } from './proportion.ts';
import { logDotPlotSamples } from './log-dot-plot.ts';
import { smallMultiplesSamples } from './small-multiples.ts';
import { timelineSamples } from './timeline.ts';

export interface CatalogueChart {
  /** Class of the chart in charts.css and in addresses; `flow` is the funnel, `chain` the status steps, `coverage` the status matrix. */
  name: string;
  cases: { name: string; picture: (language: Language) => Picture | null }[];
}

const entry = (name: string, samples: ChartSamples): CatalogueChart => ({
  name,
  cases: chartCases.map((name) => ({ name, picture: samples[name] })),
});

/** Every chart in every state, with made-up numbers, in the order in which a newcomer should meet them. */
export const chartCatalogue: readonly CatalogueChart[] = [
  entry('money-by-year', moneyBarsSamples),
  entry('flow', funnelSamples),
  entry('grant-money', grantMoneySamples),
  entry('bars', barsSamples),
  entry('small-multiples', smallMultiplesSamples),
  entry('sizes', logDotPlotSamples),
  entry('comparison', comparisonSamples),
  entry('indicators', indicatorsSamples),
  entry('timeline', timelineSamples),
  entry('lanes', lanesSamples),
  entry('coverage', statusMatrixSamples),
  entry('map', mapSamples),
  entry('chain', statusStepsSamples),
  entry('chain-strip', statusStripSamples),
  entry('proportion', proportionSamples),
];
