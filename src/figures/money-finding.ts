import type { MoneyMark, MoneyYear } from '#model/money-by-year.ts';
import { boundOf } from '#model/money.ts';
import { money } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import { capital } from '#text/capital.ts';

interface Found {
  year: number;
  mark: MoneyMark;
}

/** Of equal sums the one that says most about what became of the money. */
const rank = { paid: 0, spent: 1, awarded: 2, approved: 3, planned: 4 } satisfies Record<MoneyMark['kind'], number>;

/**
 * What the chart of money shows, in a line: the largest single sum that no source disputes and that its source calls state social order,
 * never a sum of figures; what it covers, when that is not everything.
 */
export function moneyFinding(years: readonly MoneyYear[], language: Language): string {
  const { charts } = words[language];
  const found = years.flatMap(({ year, marks }) =>
    year === null
      ? []
      : marks.filter(({ rival, money }) => !rival && money.amount !== null).map((mark): Found => ({ year, mark })),
  );
  const [most] = found
    .filter(({ mark }) => !mark.doubted)
    .sort((a, b) => amountOf(b) - amountOf(a) || rank[a.mark.kind] - rank[b.mark.kind]);
  if (!most) return found.length === 0 ? capital(charts.moneyNone) : charts.moneyDisputed;
  const { mark, year } = most;
  const sum = money(mark.money.amount, language, {
    short: true,
    qualifier: mark.sum ? boundOf(mark.sum) : mark.money.qualifier,
  });
  const kind = charts.measures[mark.kind];
  if (new Set(found.map(({ year }) => year)).size === 1) return charts.moneyOnly(sum, kind, String(year));
  const aside = mark.budget ? ` (${charts.scopesShort[mark.budget.scope]})` : '';
  return charts.moneyMost(sum, kind, String(year), aside);
}

const amountOf = ({ mark }: Found) => mark.money.amount ?? 0;
