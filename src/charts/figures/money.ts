import { moneyByYear as draw, type MoneyMark as DrawnMark } from '#charts/money-by-year.ts';
import { moneyByYear, type MoneyFacts, type MoneyMark, type MoneyYear } from '#model/money-by-year.ts';
import type { Joined } from '#model/join.ts';
import { boundOf } from '#model/money.ts';
import { moneyOf, moneySum, moreGrants, plural } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';
import { labelOf } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { textOf } from '#model/translation.ts';
import { figureId, type Figure } from './figure.ts';

interface MoneyFigure {
  joined: Joined;
  facts: MoneyFacts;
  path: string;
  /** Name of the place, for the title. */
  place: string;
  language: Language;
}

/** Money by year: planned, allocated, awarded, paid, with every rival statement; figures of different scope side by side. */
export function moneyFigure({ joined, facts, path, place, language }: MoneyFigure): Figure {
  const { charts } = words[language];
  const years = moneyByYear(joined, facts);
  const known = years.flatMap(({ marks }) => marks).filter(({ money }) => money.amount !== null);
  const title = charts.moneyTitle(place);
  return {
    path,
    title,
    sentence: sentenceOf(years, language),
    picture: known.length === 0 ? null : drawYears(years, { id: figureId(path), title, language }),
    empty: charts.moneyNone,
    table: { head: [charts.year, charts.kind, charts.amount, charts.covers], rows: years.flatMap((year) => rowsOf(year, language)) },
    sources: [...new Set(known.flatMap(({ sources }) => sources))],
  };
}

function drawYears(years: readonly MoneyYear[], { id, title, language }: { id: string; title: string; language: Language }) {
  const { charts, common } = words[language];
  const texts = new Map<DrawnMark, string>();
  const drawn = years.map(({ year, marks }) => ({
    year,
    yearLabel: year === null ? charts.yearUnknown : String(year),
    marks: marks.map((mark) => {
      const shape: DrawnMark = { kind: mark.kind, value: mark.money.amount, low: null, high: null, qualifier: mark.sum ? boundOf(mark.sum) : mark.money.qualifier, label: kindOf(mark, language), scope: scopeOf(mark, language), disagrees: mark.rival };
      texts.set(shape, moneyOf(mark.money, language, { short: true }));
      return shape;
    }),
  }));
  return draw(drawn, { id, title, format: (mark) => texts.get(mark) ?? '', empty: common.notLooked });
}

function sentenceOf(years: readonly MoneyYear[], language: Language) {
  const { charts } = words[language];
  const dated = years.filter(({ year, marks }) => year !== null && marks.some(({ money }) => money.amount !== null));
  const figures = plural(years.flatMap(({ marks }) => marks).filter(({ money }) => money.amount !== null).length, charts.figures, language);
  const [first, last] = [dated[0]?.year, dated.at(-1)?.year];
  if (first == null || last == null) return '';
  return first === last ? charts.moneySentenceOne(String(first), figures) : charts.moneySentence(String(first), String(last), figures);
}

function rowsOf({ year, marks }: MoneyYear, language: Language) {
  const { charts, common } = words[language];
  const label = year === null ? charts.yearUnknown : String(year);
  if (marks.length === 0) return [[label, '', common.notLooked, '']];
  return marks.map((mark) => [label, kindOf(mark, language), amountOf(mark, language), coversOf(mark, language)]);
}

const kindOf = (mark: MoneyMark, language: Language) => (mark.rival ? words[language].charts.otherStatement : words[language].charts.measures[mark.kind]);
const amountOf = ({ money, sum }: MoneyMark, language: Language) => (sum && sum.amount !== null ? moneySum(sum, language, { short: true }) : moneyOf(money, language, { short: true }));

/** What stands under a mark: the scope of a budget figure, or how many parts of a sum have no known amount. */
function scopeOf({ budget, rival, sum }: MoneyMark, language: Language) {
  if (budget) return rival ? undefined : labelOf('scopes', budget.scope, language);
  return sum && sum.amount !== null && sum.unknown > 0 ? plural(sum.unknown, moreGrants[language], language) : undefined;
}

const coversOf = ({ budget }: MoneyMark, language: Language) => (budget ? (textOf(budget, 'covers', language)?.value ?? '') : '');

