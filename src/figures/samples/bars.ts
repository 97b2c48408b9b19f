import { bars, type Bar } from '#charts/bars.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;

const draw = (name: string, rows: (sample: Sample) => Bar[]) => (language: Language) => {
  const sample = sampleOf(language);
  return bars(rows(sample), {
    ...sample.options('bars', name),
    format: sample.projects,
    unknown: sample.common.unknown,
  });
};

export const barsSamples: ChartSamples = {
  usual: draw('usual', ({ name }) => [
    { label: name(0), value: 42 },
    { label: name(1), value: 17 },
    { label: name(3), value: 9 },
    { label: name(2), value: null },
    { label: name(4), value: 0 },
  ]),
  nothing: draw('nothing', () => []),
  one: draw('one', ({ name }) => [{ label: name(0), value: 1 }]),
  unknown: draw('unknown', ({ name }) => [
    { label: name(0), value: null },
    { label: name(1), value: null },
  ]),
  huge: draw('huge', ({ name }) => [
    { label: name(0), value: 1_000_000_000 },
    { label: name(1), value: 3 },
  ]),
  refund: draw('refund', ({ name, s }) => [
    { label: name(0), value: 12 },
    { label: s.refund, value: -4 },
  ]),
  forty: draw('forty', ({ s }) => forty.map((n) => ({ label: s.item(n), value: n % 6 === 5 ? null : 40 - n }))),
  long: draw('long', ({ s }) => [
    { label: s.long, value: 12, note: s.long },
    { label: s.longWord.repeat(3), value: 3, href: '/' },
  ]),
};
