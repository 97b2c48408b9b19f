import type { Language } from '#text/languages.ts';
import { chartCases, type ChartSamples } from '#figures/samples/cases.ts';
import type { Picture } from '#charts/svg.ts';
import { barsSamples } from './bars.ts';
import { chainSamples, chainStripSamples } from './chain.ts';
import { comparisonSamples } from './comparison.ts';
import { coverageSamples } from './coverage.ts';
import { flowSamples } from './flow.ts';
import { grantMoneySamples } from './grant-money.ts';
import { indicatorsSamples } from './indicators.ts';
import { lanesSamples } from './lanes.ts';
import { mapSamples } from './map.ts';
import { moneyByYearSamples } from './money-by-year.ts';
import { proportionSamples } from './proportion.ts';
import { sizesSamples } from './sizes.ts';
import { smallMultiplesSamples } from './small-multiples.ts';
import { timelineSamples } from './timeline.ts';

export interface CatalogueChart {
  /** Name of the chart, which is also its class. */
  name: string;
  cases: { name: string; picture: (language: Language) => Picture | null }[];
}

const entry = (name: string, samples: ChartSamples): CatalogueChart => ({
  name,
  cases: chartCases.map((name) => ({ name, picture: samples[name] })),
});

/** Every chart in every state, with made-up numbers, in the order in which a newcomer should meet them. */
export const chartCatalogue: readonly CatalogueChart[] = [
  entry('money-by-year', moneyByYearSamples),
  entry('flow', flowSamples),
  entry('grant-money', grantMoneySamples),
  entry('bars', barsSamples),
  entry('small-multiples', smallMultiplesSamples),
  entry('sizes', sizesSamples),
  entry('comparison', comparisonSamples),
  entry('indicators', indicatorsSamples),
  entry('timeline', timelineSamples),
  entry('lanes', lanesSamples),
  entry('coverage', coverageSamples),
  entry('map', mapSamples),
  entry('chain', chainSamples),
  entry('chain-strip', chainStripSamples),
  entry('proportion', proportionSamples),
];
