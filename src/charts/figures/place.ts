import { groupViews } from '#model/groups.ts';
import type { Joined } from '#model/join.ts';
import type { PlaceView } from '#model/place-view.ts';
import type { Language } from '#i18n/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { groupsFigure } from './groups.ts';
import { moneyFigure } from './money.ts';
import { timelineFigure } from './timeline.ts';

interface PlaceFigure {
  language: Language;
  href: (path: string) => string;
}

/** The charts of a place, in the order of its page. */
export const placeCharts = ['money', 'timeline', 'groups'] as const;

/** One chart of a place. The country's money shows its own budget figures only: those of towns stand on their pages. */
export function placeFigure(joined: Joined, view: PlaceView, chart: (typeof placeCharts)[number], { language, href }: PlaceFigure) {
  const { place, calls, grants, programmes } = view;
  const name = textIn(place, 'name', language);
  const path = `places/${place.id}/${chart}`;
  if (chart === 'timeline') return timelineFigure({ calls, grants, programmes }, { path, place: name, language, href });
  if (chart === 'groups') return groupsFigure(groupViews(joined, { calls, grants }), { path, title: words[language].charts.groupsTitle(name), language, href: (code) => href(`groups/${code}/`) });
  const budgets = place.parent === null ? view.budgets.filter((budget) => budget.place === place.id) : view.budgets;
  return moneyFigure({ joined, facts: { budgets, calls, grants }, path, place: name, language });
}

/** All charts of a place. */
export function placeFigures(joined: Joined, view: PlaceView, options: PlaceFigure) {
  return { money: placeFigure(joined, view, 'money', options), timeline: placeFigure(joined, view, 'timeline', options), groups: placeFigure(joined, view, 'groups', options) };
}
