import { money } from '#i18n/format.ts';
import { figureWords } from '#i18n/derived.ts';
import { figureAt, type Derived } from '#model/derived/index.ts';
import { codeOfFigure } from '#model/derived/figure-statement.ts';
import { codeOfCell } from '#model/figure-code.ts';
import type { Qualifier } from '#model/money.ts';
import { site } from '#model/site.ts';
import { columnsOf, type Call, type Grant } from '#schemas/index.ts';
import { spacedCode } from '#text/figure-code.ts';
import type { Language } from '#text/languages.ts';

/** The figure that a page is about: what it says, and the code by which that is checked. */
export interface CitedFigure {
  said: string;
  code: string;
}

/** The awards of a scope; null where none is known. */
export function citedAwards(scope: string, language: Language): CitedFigure | null {
  const figure = figureAt(site, 'awarded', scope);
  return figure && ofFigure(figure, language);
}

/** The amount of a grant; null where it is not known. */
export const citedGrant = (grant: Grant, language: Language): CitedFigure | null =>
  ofMoney('winners', grant, 'amount', { amount: grant.amount, qualifier: grant.amount_qualifier }, language);

/** The budget of a call; null where it is not known. */
export const citedCall = (call: Call, language: Language): CitedFigure | null =>
  ofMoney('calls', call, 'budget', { amount: call.budget, qualifier: call.budget_qualifier }, language);

function ofFigure(figure: Derived, language: Language): CitedFigure | null {
  const code = codeOfFigure(figure);
  const { value, qualifier } = figure;
  return code === null
    ? null
    : cited(figureWords[figure.key].name[language], money(value, language, { qualifier }), code);
}

interface Sum {
  amount: number | null;
  qualifier: Qualifier | null;
}

function ofMoney(table: 'winners' | 'calls', record: { id: string }, column: string, sum: Sum, language: Language) {
  const code = codeOfCell(table, record, column);
  const { amount, qualifier } = sum;
  const label = columnsOf(table)[column]?.label[language] ?? column;
  return code === null ? null : cited(label, money(amount, language, { qualifier }), code);
}

const cited = (label: string, value: string, code: string): CitedFigure => ({
  said: `${label}: ${value}`,
  code: spacedCode(code),
});
