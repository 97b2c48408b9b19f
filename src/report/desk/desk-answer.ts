import type { Severity } from '#model/finding.ts';
import type { TableName } from '#schemas/names.ts';
import type { PackedRows } from './packed-rows.ts';

/*
 * What the desk, where files are checked, tells a page. Plain values: they go from one thread of a browser to another.
 */

/** How bad a finding is. */
export type DeskSeverity = Severity;

/** A column of a table that was handed in. */
export interface DeskColumn {
  /** Its name as it stands in the file. */
  given: string;
  /** The column of ours that it means; null where nobody knows. */
  name: string | null;
  /** What that column is called in the language of the page; null likewise. */
  label: string | null;
  /** The letters above it in a spreadsheet. */
  letter: string;
}

/** A column of ours that the file has not. */
export interface DeskFree {
  name: string;
  label: string;
  required: boolean;
}

/** A table as it can be shown and edited. */
export interface DeskTable {
  file: string;
  name: TableName;
  label: string;
  columns: DeskColumn[];
  free: DeskFree[];
  /** The number that a spreadsheet shows beside each row. */
  numbers: number[];
  rows: PackedRows;
}

/** A cell of a shown table: places in the lists of tables, rows and columns. */
export interface DeskSpot {
  table: number;
  row: number;
  at: number;
}

/** What a cell becomes. */
export interface DeskEdit extends DeskSpot {
  text: string;
}

/** A cell that is certain to mean something else than what stands there. */
export interface DeskMend extends DeskEdit {
  cell: string;
  column: string;
  from: string;
}

/** The same said of one or many cells. */
export interface DeskItem {
  what: string;
  value: string;
  /** What may be meant, where nobody can be certain. */
  choices: string[];
  /** The cells as a spreadsheet names them, with the place where they are shown. */
  cells: { cell: string; spot: DeskSpot | null }[];
  /** How many there are, those that are not listed too. */
  count: number;
}

/** Findings of one kind in one column, which are mended in the same way. */
export interface DeskGroup {
  code: string;
  severity: Severity;
  /** Whether the file that is given back no longer has it, without anybody's doing. */
  healed: boolean;
  file: string;
  column: string | null;
  why: string;
  mend: string;
  items: DeskItem[];
  count: number;
}

/** A cell to be marked. */
interface DeskMark extends DeskSpot {
  severity: Severity;
}

/** What a check found. */
export interface DeskChecked {
  groups: DeskGroup[];
  /** How many cells can be put right for certain, and the first of them. */
  mendCount: number;
  mends: DeskMend[];
  marks: DeskMark[];
  /** How many findings are left to people, by severity. */
  counts: Record<Severity, number>;
  /** How many the file that is given back no longer has. */
  healed: number;
  rows: number;
  rules: number;
}

/** What is known of files once they are read. */
export interface DeskOpened {
  tables: DeskTable[];
  checked: DeskChecked;
}

/** A file to keep. */
export interface DeskFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}
