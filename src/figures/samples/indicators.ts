import { indicators, type Indicator } from '#charts/indicators.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import { number } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;
type Values = [baseline: number | null, target: number | null, actual: number | null];

const draw =
  (name: string, rows: (sample: Sample) => [string, Values][], qualifier: Indicator['qualifier'] = 'exact') =>
  (language: Language) => {
    const sample = sampleOf(language);
    const { charts, common, s } = sample;
    const data = rows(sample).map(([label, [baseline, target, actual]]) => ({
      label,
      unit: s.unit,
      baseline,
      target,
      actual,
      qualifier,
    }));
    return indicators(data, {
      ...sample.options('indicators', name),
      format: (value, how) => number(value, language, { qualifier: how }),
      labels: { baseline: charts.baseline, target: charts.target, actual: charts.actual, unknown: common.unknown },
    });
  };

export const indicatorsSamples: ChartSamples = {
  usual: draw('usual', ({ name }) => [
    [name(0), [12, 60, 48]],
    [name(1), [null, 100, null]],
    [name(2), [5, 20, 31]],
  ]),
  nothing: draw('nothing', () => []),
  one: draw('one', ({ name }) => [[name(0), [null, null, 30]]], 'at-least'),
  unknown: draw('unknown', ({ name }) => [[name(0), [null, null, null]]]),
  huge: draw('huge', ({ name }) => [[name(0), [1, 10, 7_404_329_000]]], 'about'),
  refund: draw('refund', ({ s }) => [[s.refund, [0, 10, -4]]]),
  forty: draw('forty', ({ s }) => forty.map((n) => [s.item(n), [n, 40, n % 5 === 4 ? null : n + 3]])),
  long: draw(
    'long',
    ({ s }) => [
      [s.long, [12, 60, 48]],
      [s.longWord.repeat(3), [1_234_567_890, 2_345_678_901, 2_134_567_890]],
    ],
    'at-most',
  ),
};
