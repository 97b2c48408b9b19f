import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import { rowRule } from '../rule.ts';
import { rowsWhere, valueByRow } from '../rows-with.ts';
import { address, shelter } from '../shelter-words.ts';

/** No row of a shelter or crisis centre gives a street: the address of a shelter is never published. */
export const shelterAddress = rowRule('shelter-address', 'warning', function* (checked) {
  for (const table of tableNames) {
    const texts = proseColumns(table).map((column) => ({ column, textOf: valueByRow(checked, table, column) }));
    const isOfShelter = (row: number) => texts.some(({ textOf }) => shelter.test(prose(textOf(row))));
    for (const { record, row } of rowsWhere(checked, table, isOfShelter)) {
      const found = texts.find(({ textOf }) => address.test(prose(textOf(row))));
      if (found) yield { record, column: found.column };
    }
  }
});

/** The columns of free text but those that name an act. */
const proseColumns = (table: TableName) =>
  Object.entries(columnsOf(table))
    .filter(([column, { kind }]) => kind === 'text' && !column.startsWith('act_'))
    .map(([column]) => column);

/** The text of a cell when it has more than one word. */
const prose = (value: unknown) => (typeof value === 'string' && value.includes(' ') ? value : '');
