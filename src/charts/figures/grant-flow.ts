import { flow, type FlowStep } from '#charts/flow.ts';
import { flowSteps, knownOf } from '#model/flow.ts';
import type { GrantView } from '#model/grant-view.ts';
import type { Joined } from '#model/join.ts';
import { proofOf } from '#model/proof.ts';
import { list, money, moneySum, moneyOf } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';
import { words } from '#i18n/words.ts';
import { figureId, type Figure } from './figure.ts';

type Kind = FlowStep['kind'];

/** The way of one grant from plan to result: its own amount at every step, or the grant as such where no amount of its own is known. */
export function grantFlowFigure(joined: Joined, view: GrantView, language: Language): Figure {
  const { charts, common } = words[language];
  const { grant } = view;
  const path = `grants/${grant.id}/flow`;
  const whole = grant.amount !== null && grant.amount > 0 ? grant.amount : 1;
  const known = knownOf(joined, grant);
  const said = saidOf(view, language);
  const part = (kind: Kind) => (!known[kind] ? 0 : kind === 'paid' && whole > 1 ? Math.min(whole, Math.max(0, view.paid.amount ?? 0)) : whole);
  const steps = flowSteps.map((kind, index): FlowStep => {
    const before = flowSteps[index - 1];
    const value = known[kind] ? (said[kind] ?? common.known) : common.unknown;
    return { kind, label: charts.flowSteps[kind], known: part(kind), kept: before === undefined ? 0 : Math.min(part(kind), part(before)), value, note: kind === 'awarded' && grant.amount === null && known[kind] ? common.sharedSum : undefined, tip: `${charts.flowSteps[kind]}: ${value}` };
  });
  const labels = flowSteps.filter((kind) => known[kind]).map((kind) => charts.flowSteps[kind]);
  const title = labels.length === 0 ? charts.grantFlowNone : charts.grantFlow(list(labels, language));
  return {
    path,
    title,
    sentence: charts.grantFlowSentence,
    picture: flow(steps, { id: figureId(path), title, whole }),
    empty: '',
    table: { head: [charts.flowHead.step, charts.state], rows: steps.map(({ label, value }) => [label, value]) },
    sources: proofOf(joined, 'winners', grant, 'amount').sources,
  };
}

/** The sums of the steps that have one. */
function saidOf({ grant, call, whole, paid }: GrantView, language: Language): Partial<Record<Kind, string>> {
  const short = { short: true };
  const shared = grant.amount === null && whole?.amount != null ? whole : null;
  const award = (shared ?? grant).amount;
  const awarded = money(award, language, { ...short, qualifier: (shared ?? grant).amount_qualifier });
  return {
    ...(call && call.budget !== null ? { planned: moneyOf({ amount: call.budget, qualifier: call.budget_qualifier ?? 'exact' }, language, short) } : {}),
    ...(award === null ? {} : { awarded: awarded }),
    ...(paid.amount === null ? {} : { paid: moneySum(paid, language, short) }),
  };
}
