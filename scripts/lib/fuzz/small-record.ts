import type { InputFile } from '#model/raw.ts';
import { writeTable } from '#publish/write-table.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { synthesize } from '#synthetic/synthesize.ts';

/** Rows of each table that an input begins with: what is wrong shows in few rows as in many, and few are read in no time. */
const rows = 2;
const whole = synthesize({ grants: 3, seed: 1, municipalities: 2 });

/** The first rows of each table of a made-up country, as the text of a CSV file. */
export const smallTables: ReadonlyMap<TableName, string> = new Map(
  tableNames.map((name) => [name, writeTable(name, whole[name].slice(0, rows) as never)] as const),
);

/** The tables as files that are sound. */
export const smallFiles: ReadonlyMap<TableName, InputFile> = new Map(
  tableNames.map((table) => {
    const bytes = new TextEncoder().encode(smallTables.get(table));
    return [table, { file: `data/${table}.csv`, table, size: bytes.length, bytes }] as const;
  }),
);
