import type { TableName } from '#schemas/names.ts';

/** A published file before anything is understood. */
export interface InputFile {
  /** Path as it is named in messages, for example data/calls.csv. */
  file: string;
  /** The table by the file's (or its folder's) name; null when there is no such table. */
  table: TableName | null;
  /** Size in bytes. */
  size: number;
  /** null when the file was not read: too large, or not readable. */
  bytes: Uint8Array | null;
  /** Whether a link stands here instead of a file; it is not followed. */
  isLink?: boolean;
  /** Whether a folder holds it although the site reads no such files, a workbook for example. */
  isOther?: boolean;
}

/** A file with its text, however it is encoded. */
export interface TextFile extends InputFile {
  text: string;
  encoding: 'utf-8' | 'windows-1251' | 'utf-16' | 'binary';
  format: 'csv' | 'json';
  delimiter: ',' | ';' | '\t';
}

/** A row as found in a file: texts and where they stand. */
export interface RawRow {
  line: number;
  cells: readonly string[];
}

/** A file of a table before its cells are understood. */
export interface RawFile {
  file: string;
  table: TableName;
  format: 'csv' | 'json';
  header: readonly string[];
  /** The text that the rows were read from, its lines ending with LF. */
  text: string;
  rows: readonly RawRow[];
}
