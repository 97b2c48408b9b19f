import { argv } from 'node:process';
import { loadFiles } from '#model/load.ts';
import { readRaw, readText } from '#model/read.ts';
import { main } from './run.ts';

/** Rows of one folder of tables, as `table/id`, that the other has no longer and does not explain: their addresses, once published, would lead nowhere. */
export function lostIds(before: string, after: string): string[] {
  const kept = new Set([...idsIn(after), ...endedIn(after)]);
  return idsIn(before).filter((id) => !kept.has(id));
}

const idsIn = (folder: string) => rowsIn(folder).map(({ table, cell }) => `${table}/${cell('id')}`);

/** The rows that the ledger says have gone. */
const endedIn = (folder: string) =>
  rowsIn(folder)
    .filter(({ table, cell }) => table === 'changes' && /^(?:withdrawal|merge|rename)$/.test(cell('kind')))
    .map(({ cell }) => `${cell('table')}/${cell('record')}`);

function rowsIn(folder: string) {
  return loadFiles(folder).flatMap((input) => {
    const text = readText(input);
    const raw = text.table === null || text.bytes === null ? null : readRaw(text).raw;
    return (raw?.rows ?? []).map(({ cells }) => ({
      table: input.table,
      cell: (column: string) => cells[raw?.header.indexOf(column) ?? -1] ?? '',
    }));
  });
}

/** A step of the workflow for data: node scripts/lib/lost-ids.ts before after. */
if (import.meta.main)
  await main(() => {
    const [before = 'before', after = 'data'] = argv.slice(2);
    const lost = lostIds(before, after);
    for (const id of lost)
      console.log(
        `::error::${id} has gone: an id is for ever, and its address has been published. Keep the row, or say in changes.csv why it went.`,
      );
    if (lost.length > 0) process.exitCode = 1;
  });
