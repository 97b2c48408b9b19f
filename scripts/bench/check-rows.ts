import { parseCsv, writeCsvRows } from '#model/csv.ts';

/** A table in both states in which people send one. */
export interface CheckedRows {
  clean: string[][];
  /** Sums, days and codes as people write them, in every row. */
  dirty: string[][];
}

/** Makes synthetic awards that name rows of the published tables, so that a check by itself knows what they refer to. */
export function checkRows(awards: string, idsOf: (table: string) => readonly string[]): CheckedRows {
  const { header, rows } = parseCsv(awards);
  const ids = Object.fromEntries(Object.entries(named).map(([column, table]) => [column, idsOf(table)]));
  const clean = rows.map(({ cells }, row) =>
    cells.map((cell, at) => {
      const column = header[at] ?? '';
      if (dropped.has(column)) return '';
      const known = ids[column];
      return cell === '' || known === undefined ? cell : (known[(row * 7 + at) % known.length] ?? '');
    }),
  );
  const dirty = clean.map((cells, row) => cells.map((cell, at) => spoilt(header[at] ?? '', cell, row)));
  return { clean: [header, ...clean], dirty: [header, ...dirty] };
}

/** The columns that name rows, with the tables that have them. */
const named: Readonly<Record<string, string>> = {
  customer: 'organizations',
  recipient: 'organizations',
  place: 'places',
  source: 'sources',
};

/** What a made-up award belongs to is published nowhere. */
const dropped = new Set(['call', 'part_of']);

/** A cell as people write it. */
function spoilt(column: string, cell: string, row: number): string {
  if (cell === '') return row % 3 === 0 && column === 'contract' ? 'н/д' : '';
  if (column === 'amount') return `${cell.replace(/\B(?=(\d{3})+$)/g, ' ')} сом`;
  if (column === 'awarded' || column === 'start') return cell.split('-').reverse().join('.');
  if (column === 'status') return 'завершён';
  if (column === 'title_ky') return `${cell}  `;
  return column === 'title_ru' && row % 2 === 0 ? cell.replaceAll('о', 'o') : cell;
}

/** Rows as a text that a spreadsheet of this country saves: semicolons, CRLF. */
export const asSaved = (rows: readonly (readonly string[])[]) =>
  writeCsvRows(rows, { delimiter: ';', newline: '\r\n' });
