import type { ChartSamples } from '#figures/samples/cases.ts';
import { lanes, type Lane, type LaneMark } from '#charts/lanes.ts';
import { digits } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;

const draw = (name: string, rows: (sample: Sample) => Lane[]) => (language: Language) => {
  const sample = sampleOf(language);
  return lanes(rows(sample), { ...sample.options('lanes', name), format: (count) => digits(count, language) });
};

/** So many marks in each of the years from 2014; every third is vague. */
const marks = (...counts: number[]): LaneMark[] =>
  counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, n) => ({ year: 2014 + index, vague: n % 3 === 2 })),
  );

export const lanesSamples: ChartSamples = {
  usual: draw('usual', ({ s }) => [
    { kind: 'programme', label: s.chain[0] ?? '', marks: marks(1, 0, 0, 0, 2) },
    { kind: 'call', label: s.chain[1] ?? '', marks: marks(8, 1, 0, 0, 3, 9, 0, 0, 1, 2) },
    { kind: 'grant', label: s.chain[4] ?? '', marks: marks(7, 8, 2, 0, 2, 4, 0, 0, 1, 0, 0, 3) },
  ]),
  nothing: draw('nothing', () => []),
  one: draw('one', ({ s }) => [{ kind: 'call', label: s.item(1), marks: marks(1) }]),
  unknown: draw('unknown', ({ s }) => [
    { kind: 'grant', label: s.item(1), marks: marks(2, 0, 1).map((mark) => ({ ...mark, vague: true })) },
  ]),
  huge: draw('huge', ({ s }) => [{ kind: 'grant', label: s.item(1), marks: marks(1, 2500, 3) }]),
  refund: draw('refund', ({ s }) => [{ kind: 'grant', label: s.refund, marks: marks(1, 0, 1) }]),
  forty: draw('forty', ({ s }) => [
    {
      kind: 'call',
      label: s.item(1),
      marks: forty.flatMap((n) => Array.from({ length: (n * 7) % 5 }, () => ({ year: 1985 + n, vague: false }))),
    },
  ]),
  long: draw('long', ({ s }) => [
    { kind: 'programme', label: s.long, marks: marks(1, 2) },
    { kind: 'grant', label: s.longWord.repeat(2), marks: marks(2, 1) },
  ]),
};
