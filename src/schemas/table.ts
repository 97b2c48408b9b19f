import * as z from 'zod';
import type { Trilingual } from '#text/languages.ts';
import type { TableName } from './names.ts';

/** What a cell holds, for the data dictionary, Frictionless and XLSX. */
export type CellKind =
  | 'text'
  | 'slug'
  | 'som'
  | 'count'
  | 'decimal'
  | 'year'
  | 'date'
  | 'edtf'
  | 'url'
  | 'sha256'
  | 'soate'
  | 'path'
  | 'code'
  | 'codes'
  | 'names';

export interface ColumnFacts {
  kind: CellKind;
  /** Whether an empty cell is allowed; it means «we do not know». */
  optional: boolean;
  /** The table whose ids the cell names. */
  references?: TableName;
  /** The closed list of codes (name in src/schemas/codelists.ts). */
  codelist?: string;
  /** The column that says how exact this number is. */
  qualifier?: string;
  label: Trilingual;
  about: Trilingual;
}

/** A column: its cell codec and all that documents it. */
export interface Column<Cell extends z.ZodType = z.ZodType> extends ColumnFacts {
  cell: Cell;
}

/** Puts a cell codec and its documentation together. */
export function column<Cell extends z.ZodType>(cell: Cell, facts: Omit<ColumnFacts, 'optional'>): Column<Cell> {
  const optional = cell.safeDecode('' as never).success;
  return { cell, optional, ...facts };
}

export type Columns = Record<string, Column>;
type Shape<C extends Columns> = { [K in keyof C]: C[K]['cell'] };

export interface Table<Name extends string = string, C extends Columns = Columns> {
  name: Name;
  label: Trilingual;
  /** One row is … (in three languages). */
  about: Trilingual;
  columns: C;
  /** Strict: an unknown, missing or surplus cell is reported. */
  row: z.ZodObject<Shape<C>, z.core.$strict>;
}

/** Declares a table once: parser, writer, dictionary, JSON Schema and form labels are derived from it. */
export function table<Name extends string, const C extends Columns>(
  name: Name,
  about: { label: Trilingual; about: Trilingual },
  columns: C,
): Table<Name, C> {
  const shape = Object.fromEntries(Object.entries(columns).map(([key, { cell }]) => [key, cell])) as Shape<C>;
  return { name, ...about, columns, row: z.strictObject(shape) as Table<Name, C>['row'] };
}
