import type { Joined } from '#model/join.ts';
import type { CellKind } from '#schemas/table.ts';
import type { Language, Trilingual } from '#text/languages.ts';

/** What the cells of a flat sheet are made from beside the record of the row. */
export interface FlatFacts {
  joined: Joined;
  language: Language;
  /** Address of the site with its base, with a slash at the end. */
  homepage: string;
}

/** A value of a cell; null and empty mean that it is not known. */
type FlatValue = string | number | null;

/** A column of a flat sheet: what it means, and its value in a row. */
export interface FlatColumn<Row> {
  kind: CellKind;
  label: Trilingual;
  about: Trilingual;
  value: (row: Row, facts: FlatFacts) => FlatValue;
}

/** A sheet in which every row can be read by itself: names instead of ids, words instead of codes. */
export interface FlatSheet<Row> {
  label: Trilingual;
  /** One row is … (in three languages). */
  about: Trilingual;
  rows: (joined: Joined) => readonly Row[];
  columns: Readonly<Record<string, FlatColumn<Row>>>;
}

/** A flat sheet in one language as texts, numbers with a decimal point. */
export interface FlatTable {
  columns: readonly (Omit<FlatColumn<never>, 'value'> & { key: string })[];
  rows: readonly (readonly string[])[];
}

/** Writes out the cells of a sheet in a language. */
export function flatTable<Row>(sheet: FlatSheet<Row>, facts: FlatFacts): FlatTable {
  const columns = Object.entries(sheet.columns);
  return {
    columns: columns.map(([key, { kind, label, about }]) => ({ key, kind, label, about })),
    rows: sheet.rows(facts.joined).map((row) => columns.map(([, { value }]) => String(value(row, facts) ?? ''))),
  };
}
