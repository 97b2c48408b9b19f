import { moneyBars, type MoneyBar as DrawnMark } from '#charts/money-bars.ts';
import { moneyLanes } from '#charts/money-lanes.ts';
import { moneyByYear, type MoneyFacts, type MoneyMark, type MoneyYear } from '#model/money-by-year.ts';
import { figureAt, figureOf, type Derived } from '#model/derived/index.ts';
import type { Scope } from '#model/derived/figure.ts';
import type { Joined } from '#model/join.ts';
import { boundOf } from '#model/money.ts';
import { money, moneyOf, moneySum, plural } from '#i18n/format.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import type { Language } from '#text/languages.ts';
import { labelOf } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { textOf } from '#model/translation.ts';
import { capital } from '#text/capital.ts';
import { ifEnough } from './enough.ts';
import { knownMoney, placeOfScope } from './chart-numbers.ts';
import { figureId, type Figure } from './figure.ts';
import { publishersOf } from './publishers.ts';
import { moneyFinding } from './money-finding.ts';
import { spans } from './spans.ts';

interface MoneyFigure {
  joined: Joined;
  facts: MoneyFacts;
  path: string;
  scope: Scope;
  language: Language;
  /** Bars, a row for every figure, or lanes, a column for it: shorter, and less is said beside it. */
  drawn?: 'bars' | 'lanes';
}

/** Money by year: planned, allocated, awarded, paid, with every rival statement; figures of different scope side by side. */
export function moneyFigure({ joined, facts, path, scope, language, drawn = 'bars' }: MoneyFigure): Figure {
  const { charts } = words[language];
  const years = moneyByYear(joined, facts);
  const known = years.flatMap(({ marks }) => marks).filter(({ money }) => money.amount !== null);
  const title = moneyFinding(years, language);
  const sums = figureOf(joined, 'sums-known', scope);
  const sentence = sentenceOf(years, sums, language);
  const awarded = years.flatMap(({ year }) => {
    const at = scope === 'nation' ? '' : `${scope}+`;
    return figureAt(joined, 'awarded', `${at}years/${year ?? 'unknown'}`) ?? [];
  });
  const draw = drawn === 'bars' ? drawBars : drawLanes;
  return {
    path,
    title,
    sentence,
    ...ifEnough(known.length, {
      draw: () => draw(joined, years, { id: figureId(path), title, language }),
      none: charts.moneyNone,
      language,
    }),
    table: {
      head: [charts.year, charts.kind, charts.amount, charts.covers],
      rows: years.flatMap((year) => rowsOf(year, language)),
    },
    numbers: years.flatMap((year) => numbersOf(joined, year, scope, language)),
    sources: [...new Set(known.flatMap(({ sources }) => sources))],
    derived: [...(sentence === '' ? [] : [sums]), ...awarded.filter(({ value }) => value !== null)],
  };
}

interface Drawing {
  id: string;
  title: string;
  language: Language;
}

/** The rows of a chart of money, and how the number of each of their marks is written. */
function rowsToDraw(joined: Joined, years: readonly MoneyYear[], language: Language) {
  const texts = new Map<DrawnMark, string>();
  const drawn = years.map(({ year, marks }) => ({
    year,
    yearLabel: yearLabel(year, language),
    marks: marks.map((mark) => {
      const shape = { ...shapeOf(mark, language), tooltip: tooltipOf(joined, mark, year, language) };
      texts.set(shape, drawnMoney(mark, language));
      return shape;
    }),
  }));
  return { rows: drawn, format: (mark: DrawnMark) => texts.get(mark) ?? '' };
}

function drawBars(joined: Joined, years: readonly MoneyYear[], { id, title, language }: Drawing) {
  const { rows, format } = rowsToDraw(joined, years, language);
  return { picture: moneyBars(rows, { id, title, format, empty: words[language].common.notLooked }) };
}

/** What becomes of money, one lane each. */
const lanes = ['planned', 'approved', 'awarded', 'spent', 'paid'] as const;

function drawLanes(joined: Joined, years: readonly MoneyYear[], { id, title, language }: Drawing) {
  const { charts, common } = words[language];
  const { rows, format } = rowsToDraw(joined, years, language);
  const rivals = rows.some(({ marks }) => marks.some(({ disagrees }) => disagrees));
  const options = {
    title,
    format,
    lanes: lanes.map((kind) => ({ kind, label: capital(charts.measures[kind]) })),
    empty: common.notLooked,
    low: charts.moneyLow,
    keys: [
      { shape: 'unknown' as const, label: charts.moneyStrip },
      ...(rivals ? [{ shape: 'claim' as const, label: charts.otherStatement }] : []),
    ],
  };
  return {
    picture: moneyLanes(rows, { ...options, id }),
    wide: moneyLanes(rows, { ...options, id: `${id}-wide`, width: 760, tallest: 120, wide: true }),
  };
}

function shapeOf(mark: MoneyMark, language: Language): DrawnMark {
  const { budget, kind, money, rival, sum } = mark;
  const part = budget !== null && budget.scope !== 'all-bodies';
  return {
    kind,
    value: money.amount,
    low: null,
    high: null,
    qualifier: sum ? boundOf(sum) : money.qualifier,
    label: kindOf(mark, language),
    scope: scopeOf(mark, language),
    part,
    disagrees: rival,
  };
}

/** Formats a sum beside a bar; «about» is the sign ≈ to save space. */
function drawnMoney({ money: { amount, qualifier }, sum }: MoneyMark, language: Language) {
  const bound = sum ? boundOf(sum) : qualifier;
  return bound === 'about'
    ? `≈\u00a0${money(amount, language, { short: true })}`
    : money(amount, language, { short: true, qualifier: bound });
}

/** The tooltip of a mark: year, exact value, kind, scope, publisher. */
function tooltipOf(joined: Joined, mark: MoneyMark, year: number | null, language: Language) {
  const { budget, money, sum } = mark;
  const covers = budget ? [labelOf('scopes', budget.scope, language)] : [];
  const amount = sum && sum.amount !== null ? moneySum(sum, language) : moneyOf(money, language);
  return [
    `${yearLabel(year, language)}: ${amount}`,
    kindOf(mark, language),
    ...covers,
    ...publishersOf(joined, mark.sources, language),
  ].join(', ');
}

function sentenceOf(years: readonly MoneyYear[], sums: Derived, language: Language) {
  const { charts } = words[language];
  const dated = years.filter(({ year, marks }) => year !== null && marks.some(({ money }) => money.amount !== null));
  const figures = plural(sums.value ?? 0, charts.figures, language);
  const [first, last] = [dated[0]?.year, dated.at(-1)?.year];
  if (first == null || last == null) return '';
  if (first === last) return charts.moneySentenceOne(String(first), figures);
  const gaps = years.flatMap(({ year, marks }) =>
    year !== null && year > first && year < last && marks.every(({ money }) => money.amount === null) ? [year] : [],
  );
  return [
    charts.moneySentence(String(first), String(last), figures),
    ...(gaps.length === 0 ? [] : [charts.moneyGaps(spans(gaps).join(', '))]),
  ].join(' ');
}

const yearLabel = (year: number | null, language: Language) =>
  year === null ? words[language].charts.yearUnknown : String(year);

function rowsOf({ year, marks }: MoneyYear, language: Language) {
  const { common } = words[language];
  const label = yearLabel(year, language);
  if (marks.length === 0) return [[label, '', common.notLooked, '']];
  return marks.map((mark) => [label, kindOf(mark, language), amountOf(mark, language), coversOf(mark, language)]);
}

/** The marks of a year; a year of which nothing is known has one number that is not known. */
function numbersOf(joined: Joined, { year, marks }: MoneyYear, scope: Scope, language: Language): ChartNumber[] {
  const place = placeOfScope(joined, scope);
  if (marks.length === 0) return [{ value: null, unit: 'som', year, place }];
  const at = scope === 'nation' ? '' : `${scope}+`;
  return marks.map((mark) => {
    const { kind, money, budget, sum, sources, rows } = mark;
    return {
      ...knownMoney({ amount: money.amount, qualifier: sum ? boundOf(sum) : money.qualifier }),
      series: kindOf(mark, language),
      category: coversOf(mark, language),
      unit: 'som',
      year,
      place: budget?.place ?? place,
      rows,
      sources,
      figure: kind === 'awarded' && sum ? figureAt(joined, 'awarded', `${at}years/${year ?? 'unknown'}`) : null,
    };
  });
}

const kindOf = (mark: MoneyMark, language: Language) =>
  mark.rival ? words[language].charts.otherStatement : words[language].charts.measures[mark.kind];
const amountOf = ({ money, sum }: MoneyMark, language: Language) =>
  sum && sum.amount !== null ? moneySum(sum, language, { short: true }) : moneyOf(money, language, { short: true });

/** The note beside a mark: the scope of a budget figure, or how many parts of a sum have no known amount. */
function scopeOf({ budget, rival, sum }: MoneyMark, language: Language) {
  const { charts } = words[language];
  if (budget) return rival ? undefined : charts.scopesShort[budget.scope];
  return sum && sum.amount !== null && sum.unknown > 0
    ? plural(sum.unknown, charts.grantsUnknown, language)
    : undefined;
}

const coversOf = ({ budget }: MoneyMark, language: Language) =>
  budget ? (textOf(budget, 'covers', language)?.value ?? '') : '';
