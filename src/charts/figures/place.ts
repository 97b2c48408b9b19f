import { groupViews } from '#model/groups.ts';
import type { Joined } from '#model/join.ts';
import type { PlaceView } from '#model/place-view.ts';
import type { Language } from '#i18n/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { groupsFigure } from './groups.ts';
import { moneyFigure } from './money.ts';
import { timelineFigure } from './timeline.ts';

/** The figures of one place. The country's money shows its own budget figures only: those of towns stand on their pages. */
export function placeFigures(joined: Joined, view: PlaceView, { language, href }: { language: Language; href: (path: string) => string }) {
  const { place, calls, grants, programmes } = view;
  const name = textIn(place, 'name', language);
  const budgets = place.parent === null ? view.budgets.filter((budget) => budget.place === place.id) : view.budgets;
  const base = `places/${place.id}`;
  return {
    money: moneyFigure({ joined, facts: { budgets, calls, grants }, path: `${base}/money`, place: name, language }),
    groups: groupsFigure(groupViews(joined, { calls, grants }), { path: `${base}/groups`, title: words[language].charts.groupsTitle(name), language, href: (code) => href(`groups/${code}/`) }),
    timeline: timelineFigure({ calls, grants, programmes }, { path: `${base}/timeline`, place: name, language, href }),
  };
}
