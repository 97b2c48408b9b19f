import { valueIn, type DecodedColumn } from '#model/decoded-column.ts';
import type { TableName } from '#schemas/index.ts';
import type { AnyRecord, Checked } from './checked.ts';

/** What is asked about: the records, column by column. */
type Columns = Pick<Checked, 'dataset' | 'columns'>;

/** The rows of a table of which the text of a column passes a test, with the text: each different one is asked about once. The column must be one whose texts return. */
export function* rowsWith(
  { dataset, columns }: Columns,
  table: TableName,
  column: string,
  test: (text: string) => boolean,
): Generator<{ record: AnyRecord; row: number; text: string }> {
  const { texts, places } = columns[table].get(column) ?? noColumn;
  const passing = texts.map((text) => text !== '' && test(text));
  if (places === null || !passing.includes(true)) return;
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? 0;
    const record = passing[place] === true ? dataset[table][row] : undefined;
    if (record) yield { record, row, text: texts[place] ?? '' };
  }
}

/** A column that no file has. */
const noColumn: DecodedColumn = { values: [], places: null, texts: [] };

/** Tells the value of a column in a row; null in every row for a column that was not read. */
export function valueByRow({ columns }: Columns, table: TableName, column: string): (row: number) => unknown {
  const found = columns[table].get(column);
  return found === undefined ? () => null : (row) => valueIn(found, row);
}

/** The rows of a table that pass a test. */
export function rowsWhere(
  { dataset }: Columns,
  table: TableName,
  test: (row: number) => boolean,
): { record: AnyRecord; row: number }[] {
  const records: readonly AnyRecord[] = dataset[table];
  const found: { record: AnyRecord; row: number }[] = [];
  for (let row = 0; row < records.length; row += 1) {
    const record = records[row];
    if (record !== undefined && test(row)) found.push({ record, row });
  }
  return found;
}
