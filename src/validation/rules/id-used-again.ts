import type { RowTexts } from '#model/decode.ts';
import { isEnding } from '#model/releases/record-changes.ts';
import { frozenTableNames, type TableName } from '#schemas/names.ts';
import { columnsOf } from '#schemas/index.ts';
import { encodedText, type AnyRecord } from '../checked.ts';
import { releaseRule } from '../rule.ts';

/** An id means one thing for ever: it does not come back once its row has gone, and no other thing moves in under it. */
export const idUsedAgain = releaseRule('id-used-again', 'error', function* ({ last }, { dataset, byId }) {
  const told = new Set(dataset.changes.map(({ table, record }) => `${table}/${record}`));
  for (const change of dataset.changes.filter(isEnding)) {
    const record = byId[change.table].get(change.record);
    if (record) yield { record, column: 'id', value: change.record, params: { kind: 'gone', change: change.id } };
  }
  for (const table of frozenTableNames)
    for (const [id, before] of last()?.tables.get(table)?.rows ?? []) {
      const record = byId[table].get(id);
      if (record && !told.has(`${table}/${id}`) && isOther(table, before, record))
        yield { record, column: 'id', value: id, params: { kind: 'other', change: '' } };
    }
});

/** Columns that say nothing of what a row is about. */
const remarks = /^(?:id|source|.*_source|translated|basis|status|note_.*|.*_qualifier|qualifier)$/;

/** Fewer cells than these tell nothing, whatever they say. */
const enough = 3;

/** Whether hardly anything of a row is left: of the cells that were filled, at most a quarter. */
function isOther(table: TableName, before: RowTexts, record: AnyRecord) {
  const filled = Object.keys(columnsOf(table)).filter(
    (column) => !remarks.test(column) && (before[column] ?? '') !== '',
  );
  const same = filled.filter((column) => before[column] === encodedText(table, record, column));
  return filled.length >= enough && same.length * 4 <= filled.length;
}
