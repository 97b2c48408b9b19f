import { isEnding } from '#model/releases/record-changes.ts';
import { frozenTableNames } from '#schemas/names.ts';
import { exists } from '../checked.ts';
import { releaseRule } from '../rule.ts';

/** A row of the last release is still there, or the ledger says why it went. */
export const recordVanished = releaseRule('record-vanished', 'error', function* ({ folder, last }, checked) {
  const ended = new Set(checked.dataset.changes.filter(isEnding).map(({ table, record }) => `${table}/${record}`));
  for (const table of frozenTableNames) {
    const ids = [...(last()?.tables.get(table)?.rows.keys() ?? [])];
    const gone = ids.filter((id) => !exists(checked, table, id) && !ended.has(`${table}/${id}`));
    const file = `${folder}/${table}.csv`;
    if (gone.length > 0 && !checked.given.has(table)) yield { file, params: { table, rows: gone.length } };
    else for (const id of gone) yield { file, id, value: id, params: { table, rows: '' } };
  }
});
