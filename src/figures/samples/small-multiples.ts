import { smallMultiples, type Panel } from '#charts/small-multiples.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import { digits } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;

const years = (count: number) => Array.from({ length: count }, (_, index) => String(2026 - count + index));

const draw =
  (name: string, columns: readonly string[], panels: (sample: Sample) => Panel[]) => (language: Language) => {
    const sample = sampleOf(language);
    return smallMultiples(
      { columns, panels: panels(sample) },
      { ...sample.options('small-multiples', name), format: (value) => digits(value, language) },
    );
  };

export const smallMultiplesSamples: ChartSamples = {
  usual: draw('usual', years(8), ({ s }) =>
    [
      [3, null, null, 5, 8, null, 2, 4],
      [null, null, 1, null, null, null, null, 2],
      [12, 9, null, 0, 3, null, null, null],
      [null, null, null, null, null, null, null, null],
      [1, 1, 2, 3, 5, 8, null, 11],
    ].map((values, index) => ({ label: s.item(index + 1), values })),
  ),
  nothing: draw('nothing', [], () => []),
  one: draw('one', ['2019'], ({ s }) => [{ label: s.region, values: [3] }]),
  unknown: draw('unknown', years(5), ({ s }) => [1, 2, 3].map((n) => ({ label: s.item(n), values: [] }))),
  huge: draw('huge', years(4), ({ s }) => [
    { label: s.item(1), values: [1, 1e12, 2, null] },
    { label: s.item(2), values: [4, 5, 6, 7] },
  ]),
  refund: draw('refund', years(4), ({ s }) => [
    { label: s.refund, values: [2, -3, 1, null] },
    { label: s.item(2), values: [1, null, -1, -2] },
  ]),
  forty: draw('forty', years(40), ({ s }) =>
    forty.map((n) => ({
      label: s.item(n),
      values: forty.map((year) => ((n + year) % 5 === 0 ? null : (n * year) % 23)),
    })),
  ),
  long: draw('long', years(12), ({ s }) => [
    { label: s.long, values: [1, null, 3], note: s.note, href: '/' },
    { label: s.longWord.repeat(2), values: [2] },
  ]),
};
