import type { TableName } from '#schemas/index.ts';
import { valueColumns } from '#schemas/value-columns.ts';
import { writeCsvRows } from '#model/csv.ts';
import type { Dataset } from '#model/dataset.ts';
import { codeOf } from '#model/figure-code.ts';
import { cellStatement } from '#model/statement.ts';
import { spacedCode } from '#text/figure-code.ts';

const header = ['code', 'record', 'column', 'value', 'qualifier'] as const;

/** The codes of a table as CSV: every known cell with its code, row by row; an unknown cell has none. */
export function codesCsv(table: TableName, dataset: Dataset): string {
  const rows = dataset[table].flatMap((record) =>
    valueColumns(table).flatMap(([column]) => {
      const statement = cellStatement(table, record, column);
      return statement
        ? [[spacedCode(codeOf(statement)), record.id, column, statement.value, statement.qualifier]]
        : [];
    }),
  );
  return writeCsvRows([header, ...rows]);
}
