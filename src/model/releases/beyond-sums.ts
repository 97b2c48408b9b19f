import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { RecordChange } from './record-changes.ts';

/** Whether more has changed than how much money some known sums are: a row that is new or gone always is more, and so is a sum that was not known. */
export const isBeyondSums = ({ table, after, cells }: RecordChange): boolean =>
  cells.length === 0 || cells.some(({ column, from, to }) => from === '' || to === '' || !isSum(table, column, after));

/** Whether a cell is a sum of money; what a source says of a cell is one where that cell is. */
function isSum(table: TableName, column: string, row: RecordChange['after']): boolean {
  const [of, cell] = table === 'claims' && column === 'value' ? [row?.['table'], row?.['column']] : [table, column];
  const named = tableNames.find((name) => name === of);
  return named !== undefined && columnsOf(named)[cell ?? '']?.kind === 'som';
}
