import type { Dataset } from '#model/dataset.ts';
import { writeCsvRows } from '#model/csv.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import { takes } from '#schemas/plain-value.ts';
import type { Column } from '#schemas/table.ts';
import type { HandedTable } from '#intake/handed-in.ts';
import { fixHeader, knownColumns } from '#intake/header.ts';
import { receive, type ReceivedTable } from '#intake/received.ts';
import { columnLetter } from './column-letter.ts';
import { isCutOff } from './cut-off.ts';
import { codesNamed } from './named-rows.ts';
import { isPlaceholder, longestPlaceholder } from './rules/cell-placeholder.ts';
import { certainSuggestion } from './suggest.ts';
import { isVerbatim } from './texts.ts';

/** One cell that can be put right, because nobody can doubt what is meant. */
export interface CellMend {
  line: number;
  /** The place of its column in the file. */
  at: number;
  cell: string;
  column: string;
  from: string;
  to: string;
}

/** A table as it can be given back: in UTF-8, with commas, our names and order of columns, without rows that are none. */
export interface Mended {
  file: string;
  table: TableName;
  csv: string;
  cells: readonly CellMend[];
}

/** Puts right what is certain, and nothing else; a column that the table does not have stays, behind the others. */
export function mendTable(input: HandedTable, dataset: Dataset): Mended | null {
  const cells = certainMends(input, dataset);
  const written = writtenTable(input, cells);
  return written === null ? null : { file: input.file, ...written, cells };
}

/** The cells of a table that can be put right for certain, row by row. */
function certainMends(input: HandedTable, dataset: Dataset): CellMend[] {
  const raw = readTable(input);
  return raw === null ? [] : mendsIn(raw, dataset).cells;
}

/** A table under the names that its columns mean. */
type NamedTable = Pick<ReceivedTable, 'table' | 'header' | 'rows' | 'rowNumbers'>;

/** Cells that can be put right: how many there are, and the first of them. */
export interface Mends {
  count: number;
  cells: CellMend[];
}

/** The cells of a table under our names that can be put right for certain, row by row; of very many only as many are listed as are wanted. */
export function mendsIn({ table, header, rows, rowNumbers }: NamedTable, dataset: Dataset, wanted = Infinity): Mends {
  const columns = ownColumns({ table, header }).flatMap(([column, facts]) => {
    const at = header.indexOf(column);
    return at < 0 ? [] : { at, column, meant: cellReader({ table, column, facts }, dataset) };
  });
  const mends: Mends = { count: 0, cells: [] };
  for (const { line, cells } of rows) {
    if (cells.length !== header.length) continue;
    for (const { at, column, meant } of columns) {
      const from = cells[at] ?? '';
      const to = from === '' ? from : meant(from);
      if (to === from || isCutOff(from, cells[at - 1])) continue;
      mends.count += 1;
      if (mends.count > wanted) continue;
      mends.cells.push({ line, at, cell: `${columnLetter(at)}${rowNumbers?.get(line) ?? line}`, column, from, to });
    }
  }
  return mends;
}

/** A table as CSV, some of its cells put right; null where no table could be read. */
export function writtenTable(input: HandedTable, mends: readonly CellMend[]): Pick<Mended, 'table' | 'csv'> | null {
  const raw = readTable(input);
  if (raw === null) return null;
  const { header, table } = raw;
  const columns = ownColumns(raw).map(([name]) => ({ name, at: header.indexOf(name) }));
  const strangers = header.flatMap((name, at) => (isStranger(table, header, at) ? [{ name, at }] : []));
  const all = [...columns, ...strangers];
  const mended = new Map(mends.map(({ line, at, to }) => [`${line} ${at}`, to]));
  const rows = raw.rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => [
      ...all.map(({ at }) => mended.get(`${line} ${at}`) ?? cells[at] ?? ''),
      ...cells.slice(header.length),
    ]);
  return { table, csv: writeCsvRows([all.map(({ name }) => name), ...rows]) };
}

/** The table in a file under the names that its columns mean; null where there is none. */
function readTable(input: HandedTable): ReceivedTable | null {
  const { raw } = receive(input);
  if (!raw) return null;
  const { header } = fixHeader(raw);
  return knownColumns({ ...raw, header }).length === 0 ? null : { ...raw, header };
}

/** The columns that are written: those of the file, and the optional ones that it lacks. */
const ownColumns = ({ table, header }: Pick<NamedTable, 'table' | 'header'>) =>
  Object.entries(columnsOf(table)).filter(([name, { optional }]) => optional || header.includes(name));

/** Tells what a text of a column means for certain: each text once, and at sight where nothing in it needs mending in a column whose texts hardly return. */
function cellReader(column: MendColumn, dataset: Dataset): (text: string) => string {
  if (isVerbatim(column)) return (text) => text;
  const { optional, kind } = column.facts;
  const meant = remembered(meantOf(column, dataset));
  if (kind !== 'text' && kind !== 'som' && column.column !== 'id') return meant;
  const isSettled = (text: string) =>
    (!optional || kind === 'som' || text.length > longestPlaceholder) &&
    takes(column.facts, text) &&
    !oddSpaces.test(text);
  return (text) => (isSettled(text) ? text : meant(text));
}

/** Spaces that are written as one plain space. */
const oddSpaces = /[^\S ]| {2}/u;

/** Asks about each text of a column once. */
function remembered(meant: (text: string) => string) {
  const known = new Map<string, string>();
  return (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = meant(text);
    known.set(text, found);
    return found;
  };
}

/** Whether a column is none of the table, or one that stands there a second time. */
function isStranger(table: TableName, header: readonly string[], at: number) {
  const name = header[at] ?? '';
  return !Object.hasOwn(columnsOf(table), name) || header.indexOf(name) !== at;
}

interface MendColumn {
  table: TableName;
  column: string;
  facts: Column;
}

/** Tells what a text of a column means for certain; the text itself where anything is in doubt. */
function meantOf({ column, facts }: MendColumn, dataset: Dataset): (text: string) => string {
  const fits = (value: string) => takes(facts, value);
  const codes = facts.codelist ? Object.keys(codelists[facts.codelist as CodelistName]) : [];
  return (text) => {
    const trimmed = text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
    if (trimmed === '' || (facts.optional && facts.codelist === undefined && isPlaceholder(trimmed)))
      return facts.optional ? '' : text;
    if (fits(trimmed)) return trimmed;
    if (facts.references) {
      const [code, other] = codesNamed(facts.references, trimmed, dataset);
      return code !== undefined && other === undefined ? code : text;
    }
    const meant = column === 'id' ? null : certainSuggestion(facts.kind, trimmed, codes);
    return meant !== null && fits(meant) ? meant : text;
  };
}
