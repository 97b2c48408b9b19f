import type { Language } from '#text/languages.ts';
import { chartCases, type ChartSamples } from '#charts/cases.ts';
import type { Picture } from '#charts/svg.ts';
import { barsSamples } from './samples/bars.ts';
import { chainSamples, chainStripSamples } from './samples/chain.ts';
import { comparisonSamples } from './samples/comparison.ts';
import { coverageSamples } from './samples/coverage.ts';
import { flowSamples } from './samples/flow.ts';
import { grantMoneySamples } from './samples/grant-money.ts';
import { indicatorsSamples } from './samples/indicators.ts';
import { lanesSamples } from './samples/lanes.ts';
import { mapSamples } from './samples/map.ts';
import { moneyByYearSamples } from './samples/money-by-year.ts';
import { proportionSamples } from './samples/proportion.ts';
import { sizesSamples } from './samples/sizes.ts';
import { smallMultiplesSamples } from './samples/small-multiples.ts';
import { timelineSamples } from './samples/timeline.ts';

export interface CatalogueChart {
  /** Name of the chart, which is also its class. */
  name: string;
  cases: { name: string; picture: (language: Language) => Picture | null }[];
}

const entry = (name: string, samples: ChartSamples): CatalogueChart => ({ name, cases: chartCases.map((name) => ({ name, picture: samples[name] })) });

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
