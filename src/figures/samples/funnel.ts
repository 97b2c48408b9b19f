import { funnel, type FunnelStep } from '#charts/funnel.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;

const kinds = ['planned', 'awarded', 'paid', 'reported'] as const;

/** Steps from how much is known at each; what is kept is the smaller of two. */
const steps = (known: readonly number[], { charts, projects }: Sample): FunnelStep[] =>
  known.map((value, index) => {
    const kind = kinds[index % kinds.length] ?? 'planned';
    return {
      kind,
      label: charts.funnelSteps[kind],
      known: value,
      kept: Math.min(value, known[index - 1] ?? 0),
      value: projects(value),
    };
  });

const draw = (name: string, whole: number, rows: (sample: Sample) => FunnelStep[]) => (language: Language) => {
  const sample = sampleOf(language);
  return funnel(rows(sample), { ...sample.options('flow', name), whole });
};

export const funnelSamples: ChartSamples = {
  usual: draw('usual', 130, (sample) =>
    steps([96, 84, 20, 9], sample).map((step, index) =>
      index === 1 ? { ...step, note: sample.som(42_700_000, 'at-least') } : step,
    ),
  ),
  nothing: draw('nothing', 0, () => []),
  one: draw('one', 1, (sample) => steps([1, 1, 0, 0], sample)),
  unknown: draw('unknown', 12, (sample) => steps([0, 0, 0, 0], sample)),
  huge: draw('huge', 1e9, (sample) => steps([1e9, 999_999_999, 3, 1], sample)),
  refund: draw('refund', 400_000, (sample) =>
    steps([400_000, 400_000, -50_000, 0], sample).map((step) => ({ ...step, value: sample.som(step.known) })),
  ),
  forty: draw('forty', 40, (sample) =>
    steps(
      forty.map((n) => 40 - n),
      sample,
    ),
  ),
  long: draw('long', 10, (sample) =>
    steps([8, 6, 4, 2], sample).map((step) => ({ ...step, label: sample.s.long, note: sample.s.longWord })),
  ),
};
