import { range } from 'd3';
import { bars, type Bar } from '#charts/bars.ts';
import { smallMultiples } from '#charts/small-multiples.ts';
import { boundOfFigure, comparedText } from '#i18n/compare-sentences.ts';
import { compareWords } from '#i18n/compare-words.ts';
import { money } from '#i18n/money.ts';
import { digits, number } from '#i18n/number.ts';
import type { CompareFile, ComparedSubject } from '#publish/compare-file.ts';
import type { Language } from '#text/languages.ts';
import { figureId, type Figure } from './figure.ts';

/** What is drawn: those that stand side by side, what their figures are called, and how a link to a path is written. */
interface Compared {
  subjects: readonly ComparedSubject[];
  keys: CompareFile['keys'];
  language: Language;
  href: (path: string) => string;
  /** How the paths of its charts begin: they are told apart where two comparisons stand on a page. */
  path?: string;
}

/** The charts of a comparison, each on one scale for all; one of which nothing is known is left out. They have no files: the comparison has one for all of them. */
export const comparedFigures = (compared: Compared): Figure[] =>
  [
    barsOf(compared, 'projects', compareWords[compared.language].chartProjects),
    barsOf(compared, 'awarded', compareWords[compared.language].chartMoney),
    barsOf(compared, 'awarded-per-1000', compareWords[compared.language].chartHead),
    barsOf(compared, 'outcomes-known', compareWords[compared.language].chartShare),
    yearsOf(compared),
  ].filter((figure) => figure !== null);

/** One bar for each, from zero; a value that is not known is hatched, and so is a count of none: it says that none is recorded. */
function barsOf(
  { subjects, keys, language, href, path: base = 'compare' }: Compared,
  key: string,
  title: string,
): Figure | null {
  const words = compareWords[language];
  const facts = keys[key];
  if (!facts || subjects.every(({ figures }) => !figures[key]?.value)) return null;
  const isShare = subjects.some(({ figures }) => figures[key]?.outOf !== undefined);
  const textOf = (subject: ComparedSubject) => comparedText(subject, key, facts, language) ?? words.unknown;
  const drawn = subjects.map((subject): Bar => {
    const { value = null, outOf } = subject.figures[key] ?? {};
    const isKnown = value !== null && (isShare ? outOf !== 0 : value !== 0 || facts.unit.startsWith('som'));
    return {
      label: subject.name,
      value: isKnown ? value : null,
      qualifier: boundOfFigure(subject, key),
      maybe: isShare && isKnown ? (outOf ?? 0) - value : undefined,
      valueText: isKnown ? textOf(subject) : words.unknown,
      href: subject.path === null ? undefined : href(subject.path),
      tooltip: `${subject.name}: ${isKnown ? textOf(subject) : words.unknown}`,
    };
  });
  const path = `${base}/${key}`;
  const format = facts.unit.startsWith('som')
    ? (value: number) => money(value, language)
    : (value: number) => number(value, language);
  return {
    path,
    title,
    sentence: '',
    picture: bars(drawn, { id: figureId(path), title, format, unknown: words.unknown }),
    empty: '',
    table: {
      head: [words.subject, facts.name],
      rows: drawn.map(({ label, valueText = '' }) => [label, valueText]),
    },
    numbers: [],
    sources: [],
  };
}

/** Projects by year, a small chart for each. */
function yearsOf({ subjects, language, href, path: base = 'compare' }: Compared): Figure | null {
  const words = compareWords[language];
  const own = subjects.flatMap((subject) => (subject.years ? [{ subject, byYear: subject.years }] : []));
  const known = own.flatMap(({ byYear }) => Object.keys(byYear).map(Number));
  if (known.length === 0) return null;
  const years = range(Math.min(...known), Math.max(...known) + 1);
  const path = `${base}/years`;
  const panels = own.map(({ subject, byYear }) => ({
    label: subject.name,
    values: years.map((year) => byYear[String(year)] ?? null),
    href: subject.path === null ? undefined : href(subject.path),
  }));
  return {
    path,
    title: words.chartYears,
    sentence: words.yearsNote,
    picture: smallMultiples(
      { columns: years.map(String), panels },
      { id: figureId(path), title: words.chartYears, format: (value) => digits(value, language), across: 2 },
    ),
    empty: '',
    table: {
      head: [words.subject, ...years.map(String)],
      rows: panels.map(({ label, values }) => [label, ...values.map((value) => number(value, language))]),
    },
    numbers: [],
    sources: [],
  };
}
