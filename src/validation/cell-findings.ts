import type { Finding } from '#model/finding.ts';
import type { RawFile, RawRow } from '#model/raw.ts';
import { tables } from '#schemas/index.ts';
import type { Column } from '#schemas/table.ts';
import { cellLimit } from './cell-limit.ts';
import { findingOf } from './finding-of.ts';
import { isPersonal } from './personal.ts';
import type { Cell } from './rule.ts';
import { cellRules } from './rules/index.ts';

/** Runs every cell rule on every non-empty cell. Leaves out rows with a wrong number of cells, because their columns are unknown. */
export function cellFindings(raw: RawFile): Finding[] {
  const columns: Readonly<Record<string, Column>> = tables[raw.table].columns;
  const facts = raw.header.map((name) => (Object.hasOwn(columns, name) ? (columns[name] ?? null) : null));
  const idAt = raw.header.indexOf('id');
  const rows = raw.rows.filter(({ cells }) => cells.length === raw.header.length);
  return rows.flatMap((row) =>
    row.cells.flatMap((value, at) =>
      ofCell(raw, row, cellOf(raw, at, facts[at] ?? null, value), row.cells[idAt] || null),
    ),
  );
}

const cellOf = ({ table, header }: RawFile, at: number, facts: Column | null, value: string): Cell => ({
  table,
  column: header[at] ?? '',
  facts,
  value: value.slice(0, cellLimit),
  length: value.length,
});

const none: Finding[] = [];

function ofCell({ file }: RawFile, { line }: RawRow, cell: Cell, id: string | null): Finding[] {
  if (cell.value === '') return none;
  const findings = cellRules.flatMap((rule) => {
    const remark = rule.check(cell);
    return remark === null
      ? none
      : findingOf(rule, { value: cell.value, ...remark }, { file, line, column: cell.column, id });
  });
  const secret = findings.filter(isPersonal);
  return secret.length > 0 ? secret : findings;
}
