import type { ChangeRow } from '#schemas/index.ts';
import type { Trilingual } from '#text/languages.ts';
import type { CellChange, RowChange } from './row-changes.ts';

/** What became of a record. */
type ChangeKind = 'added' | 'changed' | 'withdrawn' | 'merged' | 'renamed';

/** Why something changed, as the ledger says. */
interface Reason {
  kind: ChangeRow['kind'];
  text: Trilingual;
}

/** A change of a record with the reason that the ledger gives. */
export interface RecordChange extends Omit<RowChange, 'cells'> {
  kind: ChangeKind;
  cells: readonly (CellChange & { reason: Reason | null })[];
  /** Of the whole row; null when the ledger gives none. */
  reason: Reason | null;
  /** The row of the same table to which a reader should turn. */
  successor: string | null;
}

/** Joins the differences with the rows of the ledger that are about them. A row that got another id is one change, not one that went and one that came. */
export function recordChanges(rows: readonly RowChange[], ledger: readonly ChangeRow[]): RecordChange[] {
  const byRecord = Map.groupBy(ledger, ({ table, record }) => `${table}/${record}`);
  const renamed = new Set(
    ledger.filter(({ kind }) => kind === 'rename').map(({ table, successor }) => `${table}/${successor}`),
  );
  const isSecondHalf = ({ table, id, before }: RowChange) => before === null && renamed.has(`${table}/${id}`);
  return rows
    .filter((row) => row.table !== 'changes' && !isSecondHalf(row))
    .map((row) => withReasons(row, byRecord.get(`${row.table}/${row.id}`) ?? []));
}

const endings = { withdrawal: 'withdrawn', merge: 'merged', rename: 'renamed' } as const;

type Ending = keyof typeof endings;

/** Whether a row of the ledger says that its record is there no longer. */
export const isEnding = <C extends Pick<ChangeRow, 'kind'>>(change: C): change is C & { kind: Ending } =>
  Object.hasOwn(endings, change.kind);

function withReasons(row: RowChange, reasons: readonly ChangeRow[]): RecordChange {
  const ending = row.after === null ? reasons.find(isEnding) : undefined;
  const whole = ending ?? reasons.find((reason) => reason.column === null && !isEnding(reason));
  return {
    ...row,
    kind: kindOf(row, ending),
    cells: row.cells.map((cell) => ({
      ...cell,
      reason: reasonOf(reasons.find(({ column }) => column === cell.column)),
    })),
    reason: reasonOf(whole),
    successor: ending?.successor ?? null,
  };
}

/** A row that is gone without a word counts as withdrawn: the validator asks for the reason. */
function kindOf({ before, after }: RowChange, ending: { kind: Ending } | undefined): ChangeKind {
  if (before === null) return 'added';
  if (after !== null) return 'changed';
  return ending ? endings[ending.kind] : 'withdrawn';
}

const reasonOf = (change: ChangeRow | undefined): Reason | null =>
  change ? { kind: change.kind, text: { ky: change.reason_ky, ru: change.reason_ru, en: change.reason_en } } : null;
