import { fileRule } from '../rule.ts';

/** A file is called after the table whose columns it has. */
export const fileOtherTable = fileRule(
  'file-other-table',
  'error',
  function* ({ otherTable, table, raw }) {
    if (otherTable) yield { line: raw?.headerLine ?? 1, params: { table: otherTable, named: table ?? '' } };
  },
  { stops: true },
);
