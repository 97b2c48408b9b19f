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
): Generator<{ record: AnyRecord; text: string }> {
  const { texts, places } = columns[table].get(column) ?? noColumn;
  const passing = texts.map((text) => text !== '' && test(text));
  if (places === null || !passing.includes(true)) return;
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    const record = passing[place] === true ? dataset[table][i] : undefined;
    if (record) yield { record, text: texts[place] ?? '' };
  }
}

/** A column that no file has. */
const noColumn: DecodedColumn = { values: [], places: null, texts: [] };

/** Tells the value of a column in a row; null in every row for a column that was not read. */
export function valueByRow({ columns }: Columns, table: TableName, column: string): (row: number) => unknown {
  const found = columns[table].get(column);
  return found === undefined ? () => null : (row) => valueIn(found, row);
}
