import { funnel } from '#charts/funnel.ts';
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
  const { steps } = funnelOf(joined, grants);
  const projects = figureOf(joined, 'projects', scope).value ?? 0;
  const [awarded, paid] = [figureOf(joined, 'awarded', scope), figureOf(joined, 'paid', scope)];
  const sums = { awarded: printedSum(awarded, language), paid: printedSum(paid, language) };
  const noteOf = ({ step }: Step) => (step === 'awarded' || step === 'paid' ? sums[step] : undefined);
  const title = titleOf({ projects, steps }, language);
  const share = ({ known }: Step) => `${number(known, language)} / ${number(projects, language)}`;
  const tooltip = (step: Step) =>
    [`${charts.funnelSteps[step.step]}: ${share(step)}`, noteOf(step)].filter(Boolean).join('. ');
  const drawn = steps.map((step) => ({
    kind: step.step,
    label: charts.funnelSteps[step.step],
    known: step.known,
    kept: step.kept,
    value: share(step),
    note: noteOf(step),
    tooltip: tooltip(step),
  }));
  const top = joined.topGrants(grants).filter(({ amount }) => amount !== null);
  return {
    path,
    title,
    sentence: projects === 0 ? '' : charts.flowSentence,
    ...ifEnough(grants.length, {
      draw: () => ({ picture: funnel(drawn, { id: figureId(path), title, whole: projects }) }),
      none: charts.flowNone,
      language,
    }),
    table: {
      head: [charts.flowHead.step, charts.flowHead.known, charts.flowHead.all, charts.flowHead.money],
      rows: steps.map((step) => [
        charts.funnelSteps[step.step],
        number(step.known, language),
        plural(projects, counts.projects, language),
        noteOf(step) ?? '',
      ]),
    },
    numbers: numbersOf(joined, steps, scope, language),
    sources: [...new Set(top.flatMap((grant) => proofOf(joined, 'winners', grant, 'amount').sources))],
    derived: [
      figureOf(joined, 'projects', scope),
      ...steps.map(({ step }) => figureOf(joined, stepKeys[step], scope)),
      ...[awarded, paid].filter(({ value }) => value !== null),
    ],
  };
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

function titleOf({ projects, steps }: Pick<Funnel, 'projects' | 'steps'>, language: Language) {
  const { charts } = words[language];
  const known = (step: Step['step']) => steps.find((one) => one.step === step)?.known ?? 0;
  if (known('paid') === 0) return charts.flowUnpaid(projects);
  return capital(charts.flowTitle(projects, known('awarded'), known('paid'), known('reported')));
}
