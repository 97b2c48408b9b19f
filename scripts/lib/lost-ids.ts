import { argv } from 'node:process';
import { loadFiles } from '#model/load.ts';
import { readRaw, readText } from '#model/read.ts';
import { main } from './run.ts';

/** Rows of one folder of tables, as `table/id`, that the other has no longer: their addresses, once published, would lead nowhere. */
export function lostIds(before: string, after: string): string[] {
  const kept = new Set(idsIn(after));
  return idsIn(before).filter((id) => !kept.has(id));
}

function idsIn(folder: string) {
  return loadFiles(folder).flatMap((input) => {
    const text = readText(input);
    const raw = text.table === null || text.bytes === null ? null : readRaw(text).raw;
    const column = raw?.header.indexOf('id') ?? -1;
    return column < 0 ? [] : (raw?.rows ?? []).map(({ cells }) => `${input.table}/${cells[column] ?? ''}`);
  });
}

/** A step of the workflow for data: node scripts/lib/lost-ids.ts before after. */
if (import.meta.main)
  await main(() => {
    const [before = 'before', after = 'data'] = argv.slice(2);
    const lost = lostIds(before, after);
    for (const id of lost)
      console.log(
        `::error::${id} has gone: an id is for ever, and its address has been published. Keep the row, and say in it what was wrong.`,
      );
    if (lost.length > 0) process.exitCode = 1;
  });
