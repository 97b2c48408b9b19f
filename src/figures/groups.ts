import { boundOf, type MoneySum } from '#model/money.ts';
import { bars, type Bar } from '#charts/bars.ts';
import { figureOf } from '#model/derived/index.ts';
import type { Scope } from '#model/derived/figure.ts';
import type { Joined } from '#model/join.ts';
import type { GroupView } from '#model/groups.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import { moneySum, number, plural } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { labelOf } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { capital } from '#text/capital.ts';
import { knownMoney, placeOfScope } from './chart-numbers.ts';
import { ifEnough } from './enough.ts';
import { figureId, type Figure } from './figure.ts';

interface GroupsFigure {
  path: string;
  language: Language;
  href: (code: string) => string;
  /** What the projects are of. */
  scope: Scope;
  /** Whether it is drawn again for wide screens. */
  wide?: boolean;
}

/** Single projects by target group, most first, as parts of all projects; those of which only a common row is known may belong to the group: they are drawn as unknown. */
export function groupsFigure(
  joined: Joined,
  groups: readonly GroupView[],
  { path, language, href, scope, wide = false }: GroupsFigure,
): Figure {
  const { charts, counts } = words[language];
  const share = figureOf(joined, 'groups-known', scope);
  const whole = share.outOf ?? 0;
  const at = scope === 'nation' ? '' : `${scope}+`;
  const known = groups
    .filter(({ projects, among }) => projects + among > 0)
    .sort((a, b) => b.projects - a.projects || b.among - a.among);
  const label = ({ code }: GroupView) => labelOf('targetGroups', code, language);
  const projects = (value: number) => plural(value, counts.projects, language);
  const note = ({ among }: GroupView) => (among === 0 ? undefined : charts.among(among));
  const range = (group: GroupView) =>
    group.among === 0 ? undefined : `${number(group.projects, language)}–${projects(group.projects + group.among)}`;
  const tooltip = (group: GroupView) =>
    [`${label(group)}: ${projects(group.projects)}`, note(group)].filter(Boolean).join(', ');
  const data: Bar[] = known.map((group) => ({
    label: label(group),
    value: group.projects,
    maybe: group.among,
    valueText: range(group),
    href: href(group.code),
    tooltip: tooltip(group),
  }));
  const missing = whole - (share.value ?? 0);
  const rest: Bar[] =
    missing > 0 ? [{ label: charts.groupsUnknown, value: null, maybe: missing, valueText: projects(missing) }] : [];
  const title = titleOf(known, share.value ?? 0, language);
  const drawn = { title, format: projects, unknown: words[language].common.unknown, whole };
  const together = known.some(({ among }) => among > 0) ? [charts.groupsTogether] : [];
  return {
    path,
    title,
    sentence: known.length === 0 ? '' : [charts.groupsKnown(share.value ?? 0, whole), ...together].join(' '),
    ...ifEnough(known.length === 0 ? 0 : (share.value ?? 0), {
      draw: () => ({
        picture: bars([...data, ...rest], { ...drawn, id: figureId(path) }),
        ...(wide && {
          wide: bars([...data, ...rest], { ...drawn, id: `${figureId(path)}-wide`, width: 760, beside: 270, wide }),
        }),
      }),
      none: charts.groupsNone,
      language,
    }),
    table: {
      head: [charts.group, charts.projects, charts.amongHead, charts.amount, charts.sharedAmount],
      rows: known.map((group) => [
        label(group),
        number(group.projects, language),
        number(group.among, language),
        sumIn(group.own, language),
        sumIn(group.shared, language),
      ]),
    },
    numbers: [
      ...known.flatMap((group) => numbersOf(joined, group, `${at}groups/${group.code}`, language)),
      ...(missing > 0 ? [{ category: charts.groupsUnknown, value: missing, unit: 'projects' as const }] : []),
    ].map((number) => ({ ...number, place: placeOfScope(joined, scope) })),
    sources: [],
    derived: [
      share,
      ...known.flatMap(({ code }) =>
        (['group-projects', 'group-among'] as const).map((key) => figureOf(joined, key, `${at}groups/${code}`)),
      ),
    ],
  };
}

/** The numbers of one group; money of which there is no grant is not unknown money, and has none. */
function numbersOf(joined: Joined, group: GroupView, scope: Scope, language: Language): ChartNumber[] {
  const { charts } = words[language];
  const category = labelOf('targetGroups', group.code, language);
  const figure = (key: 'group-projects' | 'group-among') => figureOf(joined, key, scope);
  const money = (key: 'group-awarded' | 'group-awarded-shared', sum: MoneySum): ChartNumber[] =>
    sum.known + sum.unknown === 0
      ? []
      : [
          {
            ...knownMoney({ amount: sum.amount, qualifier: boundOf(sum) }),
            series: key === 'group-awarded' ? charts.amount : charts.sharedAmount,
            category,
            unit: 'som',
            figure: figureOf(joined, key, scope),
          },
        ];
  return [
    {
      series: charts.projects,
      category,
      value: group.projects,
      qualifier: group.among > 0 ? 'at-least' : 'exact',
      high: group.projects + group.among,
      unit: 'projects',
      figure: figure('group-projects'),
    },
    ...(group.among > 0
      ? [
          {
            series: charts.amongHead,
            category,
            value: group.among,
            unit: 'projects' as const,
            figure: figure('group-among'),
          },
        ]
      : []),
    ...money('group-awarded', group.own),
    ...money('group-awarded-shared', group.shared),
  ];
}

/** The group with most projects; where several have as many, their names. */
function titleOf(groups: readonly GroupView[], projects: number, language: Language) {
  const { charts } = words[language];
  const most = groups.filter(({ projects }) => projects > 0 && projects === groups[0]?.projects);
  const names = most.map(({ code }) => labelOf('targetGroups', code, language));
  const [first] = names;
  if (first === undefined) return capital(charts.groupsNone);
  if (names.length === 1) return charts.groupsMost(first, most[0]?.projects ?? 0);
  return charts.groupsEven(names, projects);
}

/** A sum of nothing at all is not unknown money: there is no grant. */
const sumIn = (sum: MoneySum, language: Language) => (sum.known + sum.unknown === 0 ? '—' : moneySum(sum, language));
