import { funnel } from '#charts/funnel.ts';
import { flowOf, type Flow } from '#model/flow.ts';
import type { Joined } from '#model/join.ts';
import { addMoney, type MoneySum } from '#model/money.ts';
import { proofOf } from '#model/proof.ts';
import type { Grant } from '#schemas/index.ts';
import { money, number, plural } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import { figureId, type Figure } from './figure.ts';

type Step = Flow['steps'][number];

/** How far the money of a set of grants can be followed: of how many projects plan, award, payment and result are known. */
export function funnelFigure(
  joined: Joined,
  grants: readonly Grant[],
  { path, place, language }: { path: string; place: string; language: Language },
): Figure {
  const { charts, counts } = words[language];
  const { projects, steps } = flowOf(joined, grants);
  const sums = moneyOf(joined, grants, language);
  const title = titleOf({ projects, steps }, place, language);
  const share = ({ known }: Step) => `${number(known, language)} / ${number(projects, language)}`;
  const tooltip = (step: Step) =>
    [`${charts.flowSteps[step.step]}: ${share(step)}`, sums[step.step]].filter(Boolean).join('. ');
  const drawn = steps.map((step) => ({
    kind: step.step,
    label: charts.flowSteps[step.step],
    known: step.known,
    kept: step.kept,
    value: share(step),
    note: sums[step.step],
    tooltip: tooltip(step),
  }));
  const top = joined.topGrants(grants).filter(({ amount }) => amount !== null);
  return {
    path,
    title,
    sentence: projects === 0 ? '' : charts.flowSentence,
    picture: funnel(drawn, { id: figureId(path), title, whole: projects }),
    empty: charts.flowNone,
    table: {
      head: [charts.flowHead.step, charts.flowHead.known, charts.flowHead.all, charts.flowHead.money],
      rows: steps.map(({ step, known }) => [
        charts.flowSteps[step],
        number(known, language),
        plural(projects, counts.projects, language),
        sums[step] ?? '',
      ]),
    },
    sources: [...new Set(top.flatMap((grant) => proofOf(joined, 'winners', grant, 'amount').sources))],
  };
}

/** The sums of awards and of payments. Plans differ in what they cover and are not added. */
function moneyOf(joined: Joined, grants: readonly Grant[], language: Language): Partial<Record<Step['step'], string>> {
  const awarded = addMoney(joined.topGrants(grants).map(joined.moneyOfGrant));
  const payments = grants.flatMap(({ id }) => joined.paymentsByGrant.get(id) ?? []);
  const paid = addMoney(payments.map(({ amount }) => ({ amount, qualifier: 'exact' })));
  const written = ({ amount, qualifier }: MoneySum) =>
    `${qualifier === 'about' ? '≈\u00a0' : ''}${money(amount, language, { short: true, qualifier: qualifier === 'about' ? 'exact' : qualifier })}`;
  return {
    ...(awarded.amount === null ? {} : { awarded: written(awarded) }),
    ...(paid.amount === null ? {} : { paid: written(paid) }),
  };
}

function titleOf({ projects, steps }: Flow, place: string, language: Language) {
  const { charts } = words[language];
  const all = plural(projects, charts.ofProjects, language);
  const known = (step: Step['step']) => steps.find((one) => one.step === step)?.known ?? 0;
  if (known('paid') === 0) return charts.flowUnpaid(place, all);
  return charts.flowTitle(
    place,
    all,
    number(known('awarded'), language),
    number(known('paid'), language),
    number(known('reported'), language),
  );
}
