import { moneyBars, type MoneyBar, type MoneyRow } from '#charts/money-bars.ts';
import { moneyLanes } from '#charts/money-lanes.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import { capital } from '#text/capital.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;

const mark = (
  { charts }: Sample,
  kind: MoneyBar['kind'],
  value: number | null,
  more: Partial<MoneyBar> = {},
): MoneyBar => ({
  kind,
  value,
  low: null,
  high: null,
  qualifier: 'exact',
  label: charts.measures[kind],
  disagrees: false,
  ...more,
});
const year = (year: number, ...marks: MoneyBar[]): MoneyRow => ({ year, yearLabel: String(year), marks });

/** Writes the number of a mark, or the range in which it lies. */
const formatOf =
  (sample: Sample) =>
  ({ value, low, high, qualifier }: MoneyBar) =>
    value === null ? `${sample.som(low ?? 0)} – ${sample.som(high ?? 0)}` : sample.som(value, qualifier);

const drawBars = (name: string, rows: (sample: Sample) => MoneyRow[]) => (language: Language) => {
  const sample = sampleOf(language);
  return moneyBars(rows(sample), {
    ...sample.options('money-by-year', name),
    format: formatOf(sample),
    empty: sample.common.notLooked,
  });
};

const drawLanes = (name: string, rows: (sample: Sample) => MoneyRow[]) => (language: Language) => {
  const sample = sampleOf(language);
  const { charts, common } = sample;
  return moneyLanes(rows(sample), {
    ...sample.options('money-lanes', name),
    lanes: (['planned', 'awarded', 'paid'] as const).map((kind) => ({ kind, label: capital(charts.measures[kind]) })),
    format: formatOf(sample),
    empty: common.notLooked,
    low: charts.moneyLow,
    keys: [
      { shape: 'unknown', label: charts.moneyStrip },
      { shape: 'claim', label: charts.otherStatement },
    ],
  });
};

const usual = (sample: Sample): MoneyRow[] => [
  year(2017, mark(sample, 'planned', 30e6), mark(sample, 'awarded', 27_600_000, { qualifier: 'about' })),
  year(2018),
  year(2019),
  year(
    2020,
    mark(sample, 'awarded', 21e6, { qualifier: 'at-least', scope: sample.s.note }),
    mark(sample, 'awarded', 33_400_000, { disagrees: true, label: sample.charts.otherStatement }),
    mark(sample, 'paid', null),
  ),
  year(2021, mark(sample, 'spent', null, { low: 12e6, high: 29e6 })),
  year(2022, mark(sample, 'approved', 45e6, { qualifier: 'at-most' })),
  { year: null, yearLabel: sample.charts.yearUnknown, marks: [mark(sample, 'awarded', 1_200_000)] },
];

const samplesOf = (draw: typeof drawBars): ChartSamples => ({
  usual: draw('usual', usual),
  nothing: draw('nothing', () => []),
  one: draw('one', (sample) => [year(2019, mark(sample, 'awarded', 400_000))]),
  unknown: draw('unknown', (sample) => [
    year(2021, mark(sample, 'awarded', null), mark(sample, 'paid', null)),
    year(2022),
    year(2023),
  ]),
  huge: draw('huge', (sample) => [
    year(2020, mark(sample, 'planned', 987_654_321_000)),
    year(2021, mark(sample, 'paid', 50_000)),
  ]),
  refund: draw('refund', (sample) => [
    year(2022, mark(sample, 'awarded', 9e6)),
    year(2023, mark(sample, 'paid', -3e6, { label: sample.s.refund })),
  ]),
  forty: draw('forty', (sample) =>
    forty.map((n) => year(1985 + n, ...(n % 7 === 3 ? [] : [mark(sample, 'awarded', n * 1e5 + 1e5)]))),
  ),
  long: draw('long', (sample) => [
    year(
      2020,
      mark(sample, 'planned', 30e6, { label: sample.s.long, scope: sample.s.long }),
      mark(sample, 'paid', null, { label: sample.s.longWord.repeat(2) }),
    ),
    { year: null, yearLabel: sample.s.longWord, marks: [] },
  ]),
});

export const moneyBarsSamples = samplesOf(drawBars);
export const moneyLanesSamples = samplesOf(drawLanes);
