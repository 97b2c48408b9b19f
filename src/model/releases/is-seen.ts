import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { RecordChange } from './record-changes.ts';

/** What is shown of the rows of projects beside what they are, where and when: how much money, and in which words; without, only whether there is a sum or a text. */
export interface ShownCells {
  sums: boolean;
  texts: boolean;
}

/** Rows that a figure or a chart counts: their titles and notes stand on their own pages, and where rows are named. */
const counted: readonly TableName[] = ['programmes', 'calls', 'winners', 'payments', 'results', 'budgets'];

/** Whether a change is seen: a row that is new or gone always is, and so is a cell that was empty or is now. */
export const isSeen = ({ table, after, cells }: RecordChange, shown: ShownCells): boolean =>
  cells.length === 0 ||
  cells.some(({ column, from, to }) => from === '' || to === '' || isShown({ table, column, row: after }, shown));

/** Whether the value of a cell is shown; what a source says of a cell is where that cell is. */
function isShown({ table, column, row }: Cell, { sums, texts }: ShownCells): boolean {
  const [of, cell] = table === 'claims' && column === 'value' ? [row?.['table'], row?.['column']] : [table, column];
  const named = tableNames.find((name) => name === of);
  const kind = named && columnsOf(named)[cell ?? '']?.kind;
  if (kind === 'som') return sums;
  return kind !== 'text' || texts || !counted.some((name) => name === named);
}

interface Cell {
  table: TableName;
  column: string;
  row: RecordChange['after'];
}
