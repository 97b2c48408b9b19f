import type { MoneySum } from '#model/money.ts';
import { bars } from '#charts/bars.ts';
import type { GroupView } from '#model/groups.ts';
import { list, moneySum, number, plural } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';
import { labelOf } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { figureId, type Figure } from './figure.ts';

/** Single projects by target group, most first; projects of which only a common row is known are said beside the bar, never added. */
export function groupsFigure(groups: readonly GroupView[], { path, title, language, href }: { path: string; title: string; language: Language; href: (code: string) => string }): Figure {
  const { charts, counts } = words[language];
  const known = groups.filter(({ projects, among }) => projects + among > 0).sort((a, b) => b.projects - a.projects || b.among - a.among);
  const label = ({ code }: GroupView) => labelOf('targetGroups', code, language);
  const note = ({ among }: GroupView) => (among === 0 ? undefined : charts.among(plural(among, counts.projects, language)));
  const data = known.map((group) => ({ label: label(group), value: group.projects, note: note(group), href: href(group.code) }));
  const format = (value: number) => plural(value, counts.projects, language);
  return {
    path,
    title,
    sentence: known.length === 0 ? '' : charts.groupsSentence(list(known.slice(0, 3).map(label), language)),
    picture: bars(data, { id: figureId(path), title, format, unknown: words[language].common.unknown }),
    empty: charts.groupsNone,
    table: {
      head: [charts.group, charts.projects, charts.amongHead, charts.amount, charts.sharedAmount],
      rows: known.map((group) => [label(group), number(group.projects, language), number(group.among, language), sumIn(group.own, language), sumIn(group.shared, language)]),
    },
    sources: [],
  };
}

/** A sum of nothing at all is not unknown money: there is no grant. */
const sumIn = (sum: MoneySum, language: Language) => (sum.known + sum.unknown === 0 ? '—' : moneySum(sum, language));
