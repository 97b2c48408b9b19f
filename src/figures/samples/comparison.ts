import type { Bar } from '#charts/bars.ts';
import { comparison } from '#charts/comparison.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;

const draw = (name: string, rows: (sample: Sample) => Bar[]) => (language: Language) => {
  const sample = sampleOf(language);
  return comparison(rows(sample), {
    ...sample.options('comparison', name),
    format: sample.som,
    unknown: sample.common.unknown,
  });
};

export const comparisonSamples: ChartSamples = {
  usual: draw('usual', ({ s }) => [
    { label: s.item(1), value: 21_500, qualifier: 'at-least' },
    { label: s.region, value: 3_400, qualifier: 'at-least' },
    { label: s.item(2), value: 5_600, qualifier: 'about' },
  ]),
  nothing: draw('nothing', () => []),
  one: draw('one', ({ s }) => [
    { label: s.item(1), value: 900 },
    { label: s.region, value: null },
  ]),
  unknown: draw('unknown', ({ s }) => [
    { label: s.item(1), value: null },
    { label: s.region, value: null },
  ]),
  huge: draw('huge', ({ s }) => [
    { label: s.item(1), value: 9e12 },
    { label: s.region, value: 12 },
  ]),
  refund: draw('refund', ({ s }) => [
    { label: s.refund, value: -2_000 },
    { label: s.region, value: 800 },
  ]),
  forty: draw('forty', ({ s }) =>
    forty.map((n) => ({ label: s.item(n), value: n * 100, qualifier: n % 3 === 0 ? 'at-most' : 'exact' })),
  ),
  long: draw('long', ({ s }) => [
    { label: s.long, value: 1_000, note: s.long },
    { label: s.longWord.repeat(2), value: 400 },
  ]),
};
