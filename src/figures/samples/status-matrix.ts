import { statusMatrix, type MatrixState } from '#charts/status-matrix.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;

const letters: Record<string, MatrixState> = { k: 'known', l: 'looked', u: 'unknown' };
const cells = (states: string) => Array.from(states, (letter) => letters[letter] ?? 'unknown');
const years = (count: number) => Array.from({ length: count }, (_, index) => String(2026 - count + index));

const draw =
  (name: string, years: readonly string[], rows: (sample: Sample) => [string, string][]) => (language: Language) => {
    const sample = sampleOf(language);
    return statusMatrix(
      { years, items: rows(sample).map(([label, states]) => ({ label, cells: cells(states) })) },
      { ...sample.options('coverage', name), states: statesOf(sample) },
    );
  };

const statesOf = ({ common }: Sample) => ({
  known: common.known,
  looked: common.looked,
  unknown: common.notLooked,
});

export const statusMatrixSamples: ChartSamples = {
  usual: draw('usual', years(6), ({ s }) => [
    [s.chain[1] ?? '', 'kukkuk'],
    [s.chain[3] ?? '', 'uukkul'],
    [s.chain[4] ?? '', 'uulkll'],
    [s.chain[6] ?? '', 'uullll'],
  ]),
  nothing: draw('nothing', [], () => []),
  one: draw('one', years(1), ({ s }) => [[s.chain[1] ?? '', 'k']]),
  unknown: draw('unknown', years(6), ({ s }) => [
    [s.chain[1] ?? '', ''],
    [s.chain[3] ?? '', ''],
  ]),
  huge: draw('huge', ['1 000 000', '1 000 001'], ({ s }) => [[s.chain[1] ?? '', 'kl']]),
  refund: draw('refund', years(3), ({ s }) => [[s.refund, 'kul']]),
  forty: draw('forty', years(40), ({ s }) =>
    forty.map((n) => [s.item(n), forty.map((year) => 'klu'[(n + year) % 3]).join('')]),
  ),
  long: draw('long', years(16), ({ s }) => [
    [s.long, 'kul'],
    [s.longWord, 'luk'],
  ]),
};
