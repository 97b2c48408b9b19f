import { parseCsv } from '#model/csv.ts';
import type { RawRow } from '#model/raw.ts';
import { isTemplateRow } from '#publish/template-rows.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { asideKind, filledText, type Aside } from './aside.ts';
import { namesByTable, namesIn } from './header.ts';

/** What was put right in the shape of rows so that they could be read. */
export interface Repair {
  kind: 'surplus' | 'short' | 'quoted' | 'spaced';
  /** The first line that needed it. */
  line: number;
  /** How many rows did. */
  rows: number;
}

/** A table found in a sheet. */
export interface TableFrame {
  header: RawRow;
  /** Where the names of the columns stand. */
  headerLine: number;
  /** What stands above the header. */
  above: Aside | null;
  rows: RawRow[];
  asides: Aside[];
  repairs: Repair[];
}

/** How far down a header is looked for. */
const searchLimit = 30;

/** Finds the header of a table among the rows of a sheet, and the rows below it. */
export function frameOf(all: readonly RawRow[], table: TableName): TableFrame {
  const { rows: flat, repairs } = withoutQuotes(withoutSpaces(all));
  const at = headerIndex(flat, table);
  const found = flat[at] ?? { line: 1, cells: [] };
  const width = widthOf(flat, at);
  const header = width === null ? found : cutTo(width, found);
  const below = flat.slice(at + 1);
  const { rows, asides } = split(width === null ? below : below.map((row) => cutTo(width, row)), header.cells, table);
  if (width !== null) asides.push(besideOf(found, width, below.length));
  const evened = even(rows, header.cells.length);
  return {
    header,
    headerLine: header.line,
    above: aboveOf(flat.slice(0, at)),
    rows: evened.rows,
    asides,
    repairs: [...repairs, ...evened.repairs],
  };
}

/** The row that names most columns of the table; the first one when none names any. */
function headerIndex(rows: readonly RawRow[], table: TableName): number {
  let best = { at: 0, score: 0 };
  for (const [at, { cells }] of rows.slice(0, searchLimit).entries()) {
    const { exact, labels } = namesIn(cells, table);
    if (at === 0 && exact === cells.length) return 0;
    const score = exact * 2 + labels;
    if (score > best.score) best = { at, score };
  }
  return best.at;
}

/** How many columns stand left of an empty one behind which the same names begin anew; null where no second table stands beside the first. */
function widthOf(rows: readonly RawRow[], at: number): number | null {
  const { cells = [] } = rows[at] ?? {};
  const width = cells.findIndex((cell, i) => i > 0 && cell.trim() === '');
  const own = new Set(cells.slice(0, width));
  const beside = cells.slice(width + 1).filter((cell) => cell.trim() !== '');
  if (width < 2 || beside.length < 2 || !beside.every((cell) => own.has(cell))) return null;
  return rows.slice(at).every(({ cells }) => (cells[width] ?? '').trim() === '') ? width : null;
}

const cutTo = (width: number, { line, cells }: RawRow): RawRow => ({ line, cells: cells.slice(0, width) });

/** The table beside the first one: it is named, not read. */
const besideOf = ({ line, cells }: RawRow, width: number, rows: number): Aside => ({
  ...{ kind: 'table', line, rows },
  text: filledText(cells.slice(width)),
});

/** The table that a header names far better than the one it is said to be; null when there is none. */
export function otherTable(header: readonly string[], table: TableName | null): TableName | null {
  const filled = header.filter((cell) => cell.trim() !== '').length;
  const named = namesByTable(header);
  const own = (table && named.get(table)) ?? 0;
  const [best] = tableNames.map((name) => ({ name, known: named.get(name) ?? 0 })).sort((a, b) => b.known - a.known);
  if (!best || best.name === table || best.known < 3) return null;
  return best.known >= own + 3 && best.known * 4 >= filled * 3 && own * 4 < filled * 3 ? best.name : null;
}

function aboveOf(rows: readonly RawRow[]): Aside | null {
  const [first] = rows;
  if (!first) return null;
  const text = rows.map(({ cells }) => filledText(cells)).find((line) => line !== '') ?? '';
  return { kind: 'comment', line: first.line, rows: rows.length, text };
}

/** Takes out the rows that are none, without a word those by which our templates help; everything below the header of another table is that table. */
function split(all: readonly RawRow[], header: readonly string[], table: TableName) {
  const rows: RawRow[] = [];
  const asides = new Map<Aside['kind'], Aside>();
  for (const [i, row] of all.entries()) {
    if (isTemplateRow(row.cells, table)) continue;
    const kind = asideKind(row.cells, header, table);
    if (kind === null) {
      rows.push(row);
      continue;
    }
    const found = asides.get(kind) ?? { kind, line: row.line, rows: 0, text: filledText(row.cells) };
    asides.set(kind, { ...found, rows: kind === 'table' ? all.length - i : found.rows + 1 });
    if (kind === 'table') break;
  }
  return { rows, asides: [...asides.values()] };
}

/** Gives rows of which only empty cells are missing or left over as many cells as the header has. */
function even(rows: readonly RawRow[], width: number): { rows: RawRow[]; repairs: Repair[] } {
  const short = rows.filter(({ cells }) => cells.length < width);
  const mayPad = short.length > 1 && short.every(({ cells }) => cells.length === short[0]?.cells.length);
  const found = new Map<Repair['kind'], Repair>();
  const repaired = (kind: Repair['kind'], line: number, cells: readonly string[]): RawRow => {
    const before = found.get(kind);
    found.set(kind, { kind, line: before?.line ?? line, rows: (before?.rows ?? 0) + 1 });
    return { line, cells };
  };
  const evened = rows.map((row) => {
    const { line, cells } = row;
    if (cells.length === width || cells.every((cell) => cell === '')) return row;
    if (cells.length > width)
      return cells.slice(width).every((cell) => cell.trim() === '')
        ? repaired('surplus', line, cells.slice(0, width))
        : row;
    return mayPad
      ? repaired('short', line, [...cells, ...Array.from({ length: width - cells.length }, () => '')])
      : row;
  });
  return { rows: evened, repairs: [...found.values()] };
}

/** Some programs put the whole row between quotation marks: then it is split once more. */
function withoutQuotes({ rows, repairs }: { rows: readonly RawRow[]; repairs: Repair[] }) {
  const single = rows.filter(({ cells }) => cells.length === 1 && /[,;\t]/.test(cells[0] ?? ''));
  const isQuoted =
    single.length > 1 && single.length >= rows.filter(({ cells }) => filledText(cells) !== '').length - 1;
  const [first] = single;
  if (!isQuoted || !first) return { rows, repairs };
  const separator = [',', ';', '\t'].find((sign) => first.cells[0]?.includes(sign)) ?? ',';
  const split = rows.map((row) =>
    row.cells.length === 1 ? { ...row, cells: parseCsv(row.cells[0] ?? '', separator).header } : row,
  );
  const repair: Repair = { kind: 'quoted', line: first.line, rows: single.length };
  return { rows: split, repairs: [...repairs, repair] };
}

/** A space after every separator belongs to no cell. */
function withoutSpaces(all: readonly RawRow[]): { rows: readonly RawRow[]; repairs: Repair[] } {
  const head = all[0]?.cells ?? [];
  const isSpaced = head.length > 1 && head.slice(1).every((cell) => cell.startsWith(' '));
  if (!isSpaced) return { rows: all, repairs: [] };
  const rows = all.map((row) => ({
    ...row,
    cells: row.cells.map((cell, i) => (i > 0 ? cell.replace(/^ /, '') : cell)),
  }));
  return { rows, repairs: [{ kind: 'spaced', line: all[0]?.line ?? 1, rows: all.length }] };
}
