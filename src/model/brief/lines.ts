import type { Call, Grant, Payment, Result, TableName } from '#schemas/index.ts';
import type { Scope } from '../derived/figure.ts';
import { figureAt, type Derived, type FigureKey } from '../derived/index.ts';
import { codeOfFigure } from '../derived/figure-statement.ts';
import { codeOfCell } from '../figure-code.ts';
import type { GrantView } from '../grant-view.ts';
import type { Joined } from '../join.ts';
import { saysOutcome } from '../known.ts';
import { proofOf } from '../proof.ts';
import { rowsById } from '../rows-by-id.ts';
import type { Line, MoneyStage } from './brief.ts';

/** So many amounts, payments and results stand on a sheet, and so many sources with a line. */
const most = { budgets: 2, payments: 3, results: 2, sources: 3 };

/** The records of a place, a call or an organization. */
interface Records {
  /** Newest first. */
  calls: readonly Call[];
  results: readonly Result[];
}

/** The lines of a scope that has derived figures: counts, known sums, and the newest budgets and results. */
export function linesOfScope(joined: Joined, scope: Scope, { calls, results }: Records): Line[] {
  const line = (stage: MoneyStage, key: FigureKey, isShown: (figure: Derived) => boolean) => {
    const figure = figureAt(joined, key, scope);
    return figure && isShown(figure) ? [figureLine(joined, stage, figure)] : [];
  };
  const some = ({ value }: Derived) => (value ?? 0) > 0;
  const hasProjects = (figureAt(joined, 'projects', scope)?.value ?? 0) > 0;
  return [
    ...line('promised', 'calls', some),
    ...line('promised', 'calls-promised', some),
    ...calls.flatMap((call) => budgetLine(joined, call)).slice(0, most.budgets),
    ...line('awarded', 'projects', some),
    ...line('awarded', 'grants-received', some),
    ...line('awarded', 'awarded', () => hasProjects),
    ...line('paid', 'paid', () => hasProjects),
    ...line('achieved', 'outcomes-known', some),
    ...resultLines(joined, results.filter(saysOutcome), 'achieved').slice(0, most.results),
  ];
}

/** The lines of one grant: its call, its plan, its amount or the one that it shares, its payments, what came of it. */
export function linesOfGrant(joined: Joined, { grant, call, shared, payments, results }: GrantView): Line[] {
  const awarded = shared ?? grant;
  return [
    ...(call ? budgetLine(joined, call) : []),
    ...resultLines(joined, results, 'promised').slice(0, most.results),
    ...awardLine(joined, awarded),
    ...payments.map((payment) => paymentLine(joined, payment)).slice(0, most.payments),
    ...resultLines(joined, results.filter(saysOutcome), 'achieved').slice(0, most.results),
  ];
}

/** The known awards of grants as lines, for whoever received them. */
export const awardLines = (joined: Joined, grants: readonly Grant[]): Line[] =>
  grants.flatMap((grant) => awardLine(joined, grant)).slice(0, most.payments);

function figureLine(joined: Joined, stage: MoneyStage, figure: Derived): Line {
  const sources = figure.rows.flatMap((row) => {
    const [table = '', id = ''] = row.split('/');
    return rowsById(joined, table as TableName).get(id)?.source ?? [];
  });
  return { stage, told: { kind: 'figure', figure }, code: codeOfFigure(figure), sources: first(sources) };
}

function budgetLine(joined: Joined, call: Call): Line[] {
  const { id, budget, budget_qualifier } = call;
  if (budget === null) return [];
  const told = {
    kind: 'money' as const,
    table: 'calls' as const,
    id,
    amount: budget,
    qualifier: budget_qualifier ?? 'exact',
  };
  return [{ stage: 'promised', told, ...behind(joined, 'calls', call, 'budget') }];
}

function awardLine(joined: Joined, grant: Grant): Line[] {
  const { id, amount, amount_qualifier } = grant;
  if (amount === null) return [];
  const told = {
    kind: 'money' as const,
    table: 'winners' as const,
    id,
    amount,
    qualifier: amount_qualifier ?? 'exact',
  };
  return [{ stage: 'awarded', told, ...behind(joined, 'winners', grant, 'amount') }];
}

function paymentLine(joined: Joined, payment: Payment): Line {
  const { id, amount } = payment;
  const told = { kind: 'money' as const, table: 'payments' as const, id, amount, qualifier: 'exact' as const };
  return { stage: 'paid', told, ...behind(joined, 'payments', payment, 'amount') };
}

/** Plans with a number, or what came of the work. */
function resultLines(joined: Joined, results: readonly Result[], stage: 'promised' | 'achieved'): Line[] {
  const column = stage === 'promised' ? ('target' as const) : ('actual' as const);
  const shown = stage === 'promised' ? results.filter(({ target }) => target !== null) : results;
  return shown.map((result) => ({
    stage,
    told: { kind: 'result' as const, result, column },
    ...behind(joined, 'results', result, column),
  }));
}

const behind = (joined: Joined, table: TableName, record: { id: string; source?: string }, column: string) => {
  const { sources } = proofOf(joined, table, record, column);
  return {
    code: codeOfCell(table, record, column),
    sources: first(sources.length > 0 ? sources : record.source ? [record.source] : []),
  };
};

const first = (sources: readonly string[]) => [...new Set(sources)].slice(0, most.sources);
