import { groupShare, groupViews } from '#model/groups.ts';
import type { Joined } from '#model/join.ts';
import type { PlaceView } from '#model/place-view.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { opening } from './figure.ts';
import { funnelFigure } from './funnel.ts';
import { groupsFigure } from './groups.ts';
import { moneyFigure } from './money.ts';
import { perHeadFigure } from './per-head.ts';
import { timelineFigure } from './timeline.ts';

interface PlaceFigure {
  language: Language;
  href: (path: string) => string;
}

/** The charts of a place, in the order of its page. */
export const placeCharts = ['money', 'flow', 'timeline', 'groups', 'per-head'] as const;

/** One chart of a place. The country's money shows its own budget figures only: those of towns stand on their pages. */
export function placeFigure(
  joined: Joined,
  view: PlaceView,
  chart: (typeof placeCharts)[number],
  { language, href }: PlaceFigure,
) {
  const { place, calls, grants, programmes } = view;
  const name = opening(textIn(place, 'name', language));
  const path = `places/${place.id}/${chart}`;
  if (chart === 'flow') return funnelFigure(joined, grants, { path, place: name, language });
  if (chart === 'per-head') return perHeadFigure(joined, place, { language });
  if (chart === 'timeline') return timelineFigure({ calls, grants, programmes }, { path, place: name, language, href });
  if (chart === 'groups')
    return groupsFigure(groupViews(joined, { calls, grants }), {
      path,
      title: name,
      language,
      share: groupShare(joined, grants),
      href: (code) => href(`groups/${code}/`),
    });
  const budgets = place.parent === null ? view.budgets.filter((budget) => budget.place === place.id) : view.budgets;
  return moneyFigure({ joined, facts: { budgets, calls, grants }, path, place: name, language });
}

/** All charts of a place. */
export function placeFigures(joined: Joined, view: PlaceView, options: PlaceFigure) {
  const figure = (chart: (typeof placeCharts)[number]) => placeFigure(joined, view, chart, options);
  return {
    money: figure('money'),
    flow: figure('flow'),
    timeline: figure('timeline'),
    groups: figure('groups'),
    perHead: figure('per-head'),
  };
}
