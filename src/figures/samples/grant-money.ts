import { grantMoney, type GrantMoney } from '#charts/grant-money.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;

interface Sums {
  budget: number | null;
  award: number | null;
  payments: (number | null)[];
}

const money = ({ budget, award, payments }: Sums, { charts, s }: Sample): GrantMoney => ({
  budget: { label: charts.measures.planned, value: budget },
  award: { label: charts.measures.awarded, value: award, qualifier: 'about' },
  payments: payments.map((value, index) => ({ label: s.item(index), value })),
  paid: { label: charts.measures.paid },
});

const draw = (name: string, make: (sample: Sample) => GrantMoney) => (language: Language) => {
  const sample = sampleOf(language);
  return grantMoney(make(sample), {
    ...sample.options('grant-money', name),
    format: sample.som,
    unknown: sample.common.unknown,
  });
};
const sums = (name: string, sums: Sums) => draw(name, (sample) => money(sums, sample));

export const grantMoneySamples: ChartSamples = {
  usual: sums('usual', { budget: 1_200_000, award: 800_000, payments: [300_000, 200_000, null] }),
  nothing: sums('nothing', { budget: null, award: null, payments: [] }),
  one: sums('one', { budget: null, award: 476_300, payments: [] }),
  unknown: sums('unknown', { budget: null, award: null, payments: [null, null] }),
  huge: sums('huge', { budget: 900_000_000_000, award: 400_000, payments: [400_000] }),
  refund: sums('refund', { budget: 500_000, award: 400_000, payments: [400_000, -150_000] }),
  forty: sums('forty', { budget: 5_000_000, award: 4_000_000, payments: forty.map(() => 90_000) }),
  long: draw('long', (sample) => {
    const { s } = sample;
    const plain = money({ budget: 900_000, award: 400_000, payments: [100_000] }, sample);
    return {
      ...plain,
      award: { label: s.long, value: 400_000, note: s.long },
      paid: { label: s.longWord.repeat(2), note: s.long },
    };
  }),
};
