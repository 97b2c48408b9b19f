import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { AnyRecord } from '../checked.ts';
import { rowRule } from '../rule.ts';
import { address, shelter } from '../shelter-words.ts';
import { textCellOf } from '../texts.ts';

/** No row of a shelter or crisis centre gives a street: the address of a shelter is never published. */
export const shelterAddress = rowRule('shelter-address', 'warning', function* ({ dataset }) {
  for (const table of tableNames) {
    const columns = proseColumns(table);
    for (const record of dataset[table]) {
      if (!columns.some((column) => shelter.test(proseOf(record, column)))) continue;
      const found = columns.find((column) => address.test(proseOf(record, column)));
      if (found) yield { record, column: found };
    }
  }
});

/** The columns of free text but those that name an act. */
const proseColumns = (table: TableName) =>
  Object.entries(columnsOf(table))
    .filter(([column, { kind }]) => kind === 'text' && !column.startsWith('act_'))
    .map(([column]) => column);

/** The text of a cell when it has more than one word. */
function proseOf(record: AnyRecord, column: string): string {
  const text = textCellOf(record, column);
  return typeof text === 'string' && text.includes(' ') ? text : '';
}
