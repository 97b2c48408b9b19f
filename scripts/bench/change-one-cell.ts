import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, writeCsvRows } from '#model/csv.ts';

/** Changes one cell in a folder of tables, as whoever corrects a name would: the English title of the first grant. */
export function changeOneCell(folder: string) {
  const file = join(folder, 'winners.csv');
  const { header, rows } = parseCsv(readFileSync(file, 'utf8'));
  const at = header.indexOf('title_en');
  const changed = rows.map(({ cells }, row) =>
    cells.map((cell, column) => (row === 0 && column === at ? `${cell} (corrected)` : cell)),
  );
  writeFileSync(file, writeCsvRows([header, ...changed]));
}
