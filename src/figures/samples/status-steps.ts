import { statusSteps, statusStrip, type StatusStep } from '#charts/status-steps.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import type { Picture } from '#charts/svg.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;
type State = StatusStep['state'];

const letters: Record<string, State> = { k: 'known', n: 'not-found', u: 'unknown', d: 'not-due' };

/** Reads steps from letters: k known, n not found, u unknown, d not due yet. */
const links = (states: string, { s, common }: Sample): StatusStep[] => {
  const notes = {
    known: common.known,
    'not-found': common.looked,
    unknown: common.notLooked,
    'not-due': common.notDue,
  };
  return Array.from(states, (letter, index) => {
    const state = letters[letter] ?? 'unknown';
    return { label: s.chain[index % s.chain.length] ?? '', state, note: notes[state] };
  });
};

const cases = {
  usual: (sample) => links('kkknkuudd', sample),
  nothing: () => [],
  one: (sample) => links('k', sample),
  unknown: (sample) => links('uuuuuuuuu', sample),
  huge: (sample) => links('kkkkkkk', sample).map((link) => ({ ...link, note: sample.som(987_654_321_000_000) })),
  refund: (sample) =>
    links('kkkkk', sample).map((link, index) =>
      index === 4 ? { ...link, note: `${sample.s.refund}: ${sample.som(-400_000)}` } : link,
    ),
  forty: (sample) =>
    forty.flatMap((n) => links('knud'[n % 4] ?? 'u', sample).map((link) => ({ ...link, label: sample.s.item(n) }))),
  long: (sample) =>
    links('knud', sample).map((link) => ({ ...link, label: sample.s.long, note: sample.s.longWord.repeat(2) })),
} satisfies Record<keyof ChartSamples, (sample: Sample) => StatusStep[]>;

const samples = (
  chart: string,
  draw: (links: readonly StatusStep[], options: { id: string; title: string }) => Picture | null,
) =>
  Object.fromEntries(
    Object.entries(cases).map(([name, rows]) => [
      name,
      (language: Language) => draw(rows(sampleOf(language)), sampleOf(language).options(chart, name)),
    ]),
  ) as unknown as ChartSamples;

export const statusStepsSamples = samples('chain', statusSteps);
export const statusStripSamples = samples('chain-strip', statusStrip);
