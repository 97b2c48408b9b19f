import { funnel } from '#charts/funnel.ts';
import type { Picture } from '#charts/svg.ts';
import { funnelOf, type Funnel } from '#model/funnel.ts';
import { figureOf, type Derived, type FigureKey } from '#model/derived/index.ts';
import type { Scope } from '#model/derived/figure.ts';
import type { Joined } from '#model/join.ts';
import { proofOf } from '#model/proof.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import type { Grant } from '#schemas/index.ts';
import { money, number, plural } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import { capital } from '#text/capital.ts';
import { ifEnough } from './enough.ts';
import { numberOf, placeOfScope } from './chart-numbers.ts';
import { figureId, type Figure } from './figure.ts';

type Step = Funnel['steps'][number];

/** How far the money of a set of grants can be followed: of how many projects plan, award, payment and result are known. */
export function funnelFigure(
  joined: Joined,
  grants: readonly Grant[],
  { path, scope, language }: { path: string; scope: Scope; language: Language },
): Figure {
  const { charts, counts } = words[language];
  const flow = flowOf(joined, grants, scope);
  const projects = flow.projects.value ?? 0;
  const top = joined.topGrants(grants).filter(({ amount }) => amount !== null);
  return {
    path,
    title: flowTitle(flow, language),
    sentence: projects === 0 ? '' : charts.flowSentence,
    ...ifEnough(grants.length, {
      draw: () => ({ picture: flowPicture(flow, { id: figureId(path), language, tips: true }) }),
      none: charts.flowNone,
      language,
    }),
    table: {
      head: [charts.flowHead.step, charts.flowHead.known, charts.flowHead.all, charts.flowHead.money],
      rows: flow.steps.map((step) => [
        charts.funnelSteps[step.step],
        number(step.known, language),
        plural(projects, counts.projects, language),
        sumAt(step, flow, language) ?? '',
      ]),
    },
    numbers: numbersOf(joined, flow.steps, scope, language),
    sources: [...new Set(top.flatMap((grant) => proofOf(joined, 'winners', grant, 'amount').sources))],
    derived: flowDerived(joined, flow, scope),
  };
}

/** How far the money of some grants can be followed, without words. */
export interface Flow {
  steps: readonly Step[];
  projects: Derived;
  awarded: Derived;
  paid: Derived;
}

export const flowOf = (joined: Joined, grants: readonly Grant[], scope: Scope): Flow => ({
  steps: funnelOf(joined, grants).steps,
  projects: figureOf(joined, 'projects', scope),
  awarded: figureOf(joined, 'awarded', scope),
  paid: figureOf(joined, 'paid', scope),
});

/** The derived figures that its picture prints. */
export const flowDerived = (joined: Joined, { steps, projects, awarded, paid }: Flow, scope: Scope): Derived[] => [
  projects,
  ...steps.map(({ step }) => figureOf(joined, stepKeys[step], scope)),
  ...[awarded, paid].filter(({ value }) => value !== null),
];

/** It drawn in a language; `tips` adds what each column shows, for those who point at it. */
export function flowPicture(
  flow: Flow,
  { id, language, tips = false }: { id: string; language: Language; tips?: boolean },
): Picture | null {
  const { charts } = words[language];
  const projects = flow.projects.value ?? 0;
  const drawn = flow.steps.map((step) => {
    const label = charts.funnelSteps[step.step];
    const value = `${number(step.known, language)} / ${number(projects, language)}`;
    const note = sumAt(step, flow, language);
    const tooltip = tips ? [`${label}: ${value}`, note].filter(Boolean).join('. ') : undefined;
    return { kind: step.step, label, known: step.known, kept: step.kept, value, note, tooltip };
  });
  return funnel(drawn, { id, title: flowTitle(flow, language), whole: projects });
}

/** The sum that stands below a step. */
function sumAt({ step }: Step, flow: Flow, language: Language) {
  return step === 'awarded' || step === 'paid' ? printedSum(flow[step], language) : undefined;
}

/** How many projects there are, of how many each step is known, and the sums. */
function numbersOf(joined: Joined, steps: readonly Step[], scope: Scope, language: Language): ChartNumber[] {
  const { charts } = words[language];
  const figure = (key: FigureKey) => numberOf(figureOf(joined, key, scope));
  const place = placeOfScope(joined, scope);
  return [
    { ...figure('projects'), category: charts.flowHead.all, unit: 'projects', place },
    ...steps.map(({ step }): ChartNumber => ({
      ...figure(stepKeys[step]),
      category: charts.funnelSteps[step],
      unit: 'projects',
      place,
    })),
    ...(['awarded', 'paid'] as const).map((key): ChartNumber => ({
      ...figure(key),
      series: charts.flowHead.money,
      category: charts.funnelSteps[key],
      unit: 'som',
      place,
    })),
  ];
}

/** The figure of each step. */
const stepKeys = {
  planned: 'plans-known',
  awarded: 'awards-known',
  paid: 'payments-known',
  reported: 'outcomes-known',
} as const satisfies Record<Step['step'], FigureKey>;

/** The sum of awards or of payments, where it is known. Plans differ in what they cover and are not added. */
export function printedSum({ value, qualifier }: Pick<Derived, 'value' | 'qualifier'>, language: Language) {
  if (value === null) return undefined;
  const about = qualifier === 'about';
  return `${about ? '≈\u00a0' : ''}${money(value, language, { short: true, qualifier: about ? 'exact' : qualifier })}`;
}

/** How far the money can be followed, in a sentence. */
export function flowTitle({ projects, steps }: Pick<Flow, 'projects' | 'steps'>, language: Language): string {
  const { charts } = words[language];
  const all = projects.value ?? 0;
  const known = (step: Step['step']) => steps.find((one) => one.step === step)?.known ?? 0;
  if (known('paid') === 0) return charts.flowUnpaid(all);
  return capital(charts.flowTitle(all, known('awarded'), known('paid'), known('reported')));
}
