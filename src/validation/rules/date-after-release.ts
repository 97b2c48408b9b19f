import type { TableName } from '#schemas/index.ts';
import type { AnyRecord } from '../checked.ts';
import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';
import { rowsWith } from '../rows-with.ts';
import { textCellOf } from '../texts.ts';

/** Dates of what has happened; a deadline or an end may lie ahead. */
const happened = [
  ['calls', 'announced'],
  ['winners', 'awarded'],
  ['winners', 'signed'],
  ['payments', 'date'],
  ['programmes', 'act_date'],
  ['results', 'as_of'],
  ['events', 'date'],
  ['sources', 'published'],
  ['sources', 'retrieved'],
  ['lookups', 'checked'],
  ['duties', 'verified'],
  ['requests', 'sent'],
  ['requests', 'answered'],
  ['answers', 'date'],
] as const;

/** Whether a row tells of a meeting that is announced: it may lie ahead. */
const liesAhead = (table: TableName, record: AnyRecord) =>
  table === 'events' && textCellOf(record, 'status') === 'announced';

/** What has happened is not later than the data version, whose date is data/release.json (no rule asks the clock). */
export const dateAfterRelease = rowRule('date-after-release', 'warning', function* (checked) {
  const { release } = checked;
  if (!release) return;
  for (const [table, column] of happened) {
    for (const { record, text } of rowsWith(checked, table, column, (date) => isAfter(date, release.date)))
      if (!liesAhead(table, record)) yield { record, column, value: text, params: { release: release.date } };
  }
});
