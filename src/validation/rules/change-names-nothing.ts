import { isEnding } from '#model/releases/record-changes.ts';
import type { FrozenTables } from '#model/releases/frozen-tables.ts';
import { columnsOf, type ChangeRow } from '#schemas/index.ts';
import { exists, type Checked } from '../checked.ts';
import { releaseRule } from '../rule.ts';

/** A reason that is not released yet is about a row and cell that exist, about a row that has gone, and names a successor that is there. */
export const changeNamesNothing = releaseRule('change-names-nothing', 'error', function* ({ last }, checked) {
  const published = last()?.tables ?? new Map();
  for (const change of checked.dataset.changes) {
    if (published.get('changes')?.rows.has(change.id)) continue;
    const fault = faultOf(change, published, checked);
    if (fault)
      yield { record: change, ...fault, params: { table: change.table, record: change.record, ...fault.params } };
  }
});

interface Fault {
  column: string;
  value: string;
  params: { kind: string };
}

function faultOf(change: ChangeRow, published: FrozenTables, checked: Checked): Fault | null {
  const { table, record, column, successor } = change;
  const fault = (at: string, value: string | null, kind: string) => ({
    column: at,
    value: value ?? '',
    params: { kind },
  });
  const wasThere = published.get(table)?.rows.has(record) ?? false;
  if (!wasThere) return fault('record', record, exists(checked, table, record) ? 'new' : 'unknown');
  if (column !== null && !Object.hasOwn(columnsOf(table), column)) return fault('column', column, 'column');
  if (!isEnding(change)) return exists(checked, table, record) ? null : fault('kind', change.kind, 'gone');
  if (successor !== null && (successor === record || !exists(checked, table, successor)))
    return fault('successor', successor, 'successor');
  return successor === null && change.kind !== 'withdrawal' ? fault('successor', '', 'no-successor') : null;
}
