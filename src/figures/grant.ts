import { statusSteps } from '#charts/status-steps.ts';
import { grantMoney, type MoneyPart } from '#charts/grant-money.ts';
import { indicators } from '#charts/indicators.ts';
import type { Picture } from '#charts/svg.ts';
import type { GrantView } from '#model/grant-view.ts';
import { yearOf } from '#model/year.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import type { Result } from '#schemas/index.ts';
import { list, money, moneyOf, moneySum, number, shortDate } from '#i18n/format.ts';
import { capital } from '#text/capital.ts';
import type { Language } from '#text/languages.ts';
import { labelOf, textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { knownMoney } from './chart-numbers.ts';
import { ifEnough } from './enough.ts';
import { figureId, type Figure } from './figure.ts';

/** The status steps of one grant: known, searched and not found, unknown, or not due yet. */
export function chainFigure(view: GrantView, language: Language): Figure {
  const { grant, year, chain: links } = view;
  const { grants } = words[language];
  const path = `grants/${grant.id}/chain`;
  const steps = stepsOf(view, language);
  const named = (isKnown: boolean) =>
    list(
      steps.filter(({ state }) => (state === 'known') === isKnown).map(({ label }) => label),
      language,
    );
  const known = knownLinks(view);
  return {
    path,
    title: chainTitle(view, language),
    sentence:
      known === 0
        ? grants.chainNone
        : known === links.length
          ? grants.chainAll
          : grants.chainSentence(named(true), named(false)),
    picture: chainPicture(view, figureId(path), language),
    empty: '',
    table: {
      head: [words[language].charts.link, words[language].charts.state],
      rows: steps.map(({ label, note }) => [label, note]),
    },
    numbers: links.map(({ item, state }): ChartNumber => ({
      category: labelOf('items', item, language),
      value: state === 'known' ? 1 : null,
      qualifier: state === 'known' ? 'exact' : state,
      unit: 'items',
      year,
      place: grant.place,
      rows: [`winners/${grant.id}`],
    })),
    sources: [],
  };
}

/** How many steps of a grant are known, as a sentence. */
export const chainTitle = (view: GrantView, language: Language): string =>
  words[language].grants.chainTitle(knownLinks(view), view.chain.length);

/** The steps of a grant, drawn. */
export const chainPicture = (view: GrantView, id: string, language: Language): Picture | null =>
  statusSteps(stepsOf(view, language), { id, title: chainTitle(view, language) });

const knownLinks = ({ chain }: GrantView) => chain.filter(({ state }) => state === 'known').length;

/** The steps of a grant with what is said of each. */
function stepsOf({ chain }: GrantView, language: Language) {
  const { common } = words[language];
  const notes = {
    known: common.known,
    'not-found': common.looked,
    unknown: common.notLooked,
    'not-due': common.notDue,
  };
  return chain.map(({ item, state, lookup }) => ({
    label: labelOf('items', item, language),
    state,
    note: lookup && state === 'not-found' ? `${notes[state]} (${shortDate(lookup.checked, language)})` : notes[state],
  }));
}

/** Budget of the call, award and payments of one grant. */
export function grantMoneyFigure(view: GrantView, language: Language): Figure {
  const { grant, call, shared, payments, paid } = view;
  const { grants, common, charts } = words[language];
  const path = `grants/${grant.id}/money`;
  const award: MoneyPart = {
    label: shared ? grants.sharedAward : grants.award,
    value: (shared ?? grant).amount,
    qualifier: (shared ?? grant).amount_qualifier ?? 'exact',
    note: shared ? common.sharedSum : undefined,
  };
  const budget =
    call && call.budget !== null
      ? { label: grants.callBudget, value: call.budget, qualifier: call.budget_qualifier ?? 'exact' }
      : null;
  const parts = payments.map(({ amount, date }) => ({ label: shortDate(date, language), value: amount }));
  const sums = [budget, award.value].filter((sum) => sum !== null).length + parts.length;
  const drawn = {
    budget,
    award,
    payments: parts,
    paid: { label: parts.length > 0 ? grants.paid : grants.paidUnknown },
  };
  const options = {
    id: figureId(path),
    format: (value: number, qualifier: NonNullable<MoneyPart['qualifier']>) => money(value, language, { qualifier }),
    unknown: common.unknown,
  };
  const awardWords = money(award.value, language, { qualifier: award.qualifier ?? 'exact' });
  const budgetWords = moneyOf({ amount: call?.budget ?? null, qualifier: call?.budget_qualifier ?? 'exact' }, language);
  const awarded = award.note ? `${awardWords} (${award.note})` : awardWords;
  const title =
    award.value === null || shared
      ? charts.grantUnknown
      : paid.amount === null
        ? capital(charts.grantUnpaid(awarded))
        : capital(charts.grantPaid(awarded, moneySum(paid, language)));
  return {
    path,
    title,
    sentence: grants.moneySentence(budgetWords, awarded, moneySum(paid, language)),
    ...ifEnough(sums, {
      draw: () => ({ picture: grantMoney(drawn, { ...options, title }) }),
      none: grants.moneyTooLittle,
      language,
    }),
    table: {
      head: [charts.kind, charts.amount],
      rows: [
        [grants.callBudget, budgetWords],
        [award.label, awardWords],
        ...parts.map(({ label, value }) => [`${grants.paid}, ${label}`, money(value, language)]),
      ],
    },
    numbers: moneyNumbers(view, language),
    sources: [],
  };
}

/** The numbers of call, award and payments; a common sum is that of the common row. */
function moneyNumbers({ grant, call, shared, payments, year }: GrantView, language: Language): ChartNumber[] {
  const { grants } = words[language];
  const row = shared ?? grant;
  const common = { unit: 'som' as const, place: grant.place };
  return [
    ...(call
      ? [
          {
            ...common,
            ...knownMoney({ amount: call.budget, qualifier: call.budget_qualifier ?? 'exact' }),
            category: grants.callBudget,
            year: call.year,
            rows: [`calls/${call.id}`],
          },
        ]
      : []),
    {
      ...common,
      ...knownMoney({ amount: row.amount, qualifier: row.amount_qualifier ?? 'exact' }),
      category: shared ? grants.sharedAward : grants.award,
      year,
      rows: [`winners/${row.id}`],
    },
    ...payments.map(({ id, amount, date }) => ({
      ...common,
      category: grants.paid,
      value: amount,
      year: yearOf(date),
      date,
      rows: [`payments/${id}`],
    })),
    ...(payments.length === 0
      ? [{ ...common, category: grants.paid, value: null, rows: [`winners/${grant.id}`] }]
      : []),
  ];
}

/** Baseline, target and result of the indicators that have a number. */
export function indicatorsFigure(
  results: readonly Result[],
  { path, language }: { path: string; language: Language },
): Figure {
  const { grants, common, charts } = words[language];
  const rows = results.filter(
    ({ baseline, target, actual }) => baseline !== null || target !== null || actual !== null,
  );
  const unit = ({ unit: code }: Result) => (code === null ? '' : labelOf('units', code, language));
  const data = rows.map((result) => ({
    label: textIn(result, 'indicator', language),
    unit: unit(result),
    baseline: result.baseline,
    target: result.target,
    actual: result.actual,
    qualifier: result.qualifier ?? ('exact' as const),
  }));
  const labels = { baseline: charts.baseline, target: charts.target, actual: charts.actual, unknown: common.unknown };
  const title = rows.length === 0 ? grants.resultsTitle : titleOf(rows, language);
  return {
    path,
    title,
    sentence: '',
    ...ifEnough(rows.length, {
      draw: () => ({
        picture: indicators(data, {
          id: figureId(path),
          title,
          format: (value, qualifier) => number(value, language, { qualifier }),
          labels,
        }),
      }),
      none: grants.resultsTooLittle,
      language,
    }),
    table: {
      head: [charts.indicator, charts.unit, charts.baseline, charts.target, charts.actual],
      rows: data.map(({ label, unit: of, baseline, target, actual }) => [
        label,
        of,
        number(baseline, language),
        number(target, language),
        number(actual, language),
      ]),
    },
    numbers: rows.flatMap((result) => resultNumbers(result, language)),
    sources: [...new Set(rows.map(({ source }) => source))],
  };
}

/** What was the case before, what was promised and what was reached. */
const resultNumbers = (result: Result, language: Language): ChartNumber[] =>
  (['baseline', 'target', 'actual'] as const).map((series) => ({
    ...knownMoney({ amount: result[series], qualifier: result.qualifier ?? 'exact' }),
    series: words[language].charts[series],
    category: textIn(result, 'indicator', language),
    unit: result.unit,
    date: series === 'actual' ? result.as_of : null,
    year: series === 'actual' ? yearOf(result.as_of) : null,
    rows: [`results/${result.id}`],
  }));

/** Of how many indicators result and target are known. */
function titleOf(rows: readonly Result[], language: Language) {
  const { charts } = words[language];
  const count = (column: 'actual' | 'target') => rows.filter((row) => row[column] !== null).length;
  return charts.resultsFinding(rows.length, count('actual'), count('target'));
}
