import type { ChartSamples } from '#figures/samples/cases.ts';
import { proportion } from '#charts/proportion.ts';
import type { Language } from '#text/languages.ts';
import { sampleOf } from './sample-words.ts';

const draw = (name: string, known: number, all: number) => (language: Language) =>
  proportion({ known, all }, sampleOf(language).options('proportion', name));

export const proportionSamples: ChartSamples = {
  usual: draw('usual', 10, 136),
  nothing: draw('nothing', 0, 0),
  one: draw('one', 1, 1),
  unknown: draw('unknown', 0, 7),
  huge: draw('huge', 1, 1e12),
  refund: draw('refund', -3, 7),
  forty: draw('forty', 40, 41),
  long: (language) => {
    const { options, s } = sampleOf(language);
    return proportion(
      { known: 3, all: 4 },
      { ...options('proportion', 'long'), title: `${options('proportion', 'long').title} ${s.long}` },
    );
  },
};
