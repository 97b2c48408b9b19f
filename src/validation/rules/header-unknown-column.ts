import { columnsOf } from '#schemas/index.ts';
import { columnInThousands, intendedColumns, knownColumns, fixHeader } from '#intake/header.ts';
import { structureRule } from '../rule.ts';

/** Every column belongs to the table: what the schema does not know is not shown. */
export const headerUnknownColumn = structureRule('header-unknown-column', 'warning', function* (file) {
  if (knownColumns(fixHeader(file)).length === 0) return;
  const intended = intendedColumns(file);
  for (const name of new Set(file.header)) {
    if (name.trim() === '' || intended.has(name) || Object.hasOwn(columnsOf(file.table), name)) continue;
    const meant = columnInThousands(file.table, name);
    yield { value: name, ...(meant !== null && { params: { meant } }) };
  }
});
