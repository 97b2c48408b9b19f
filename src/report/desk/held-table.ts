import type { RawRow } from '#model/raw.ts';
import { fixHeader, intendedColumns } from '#intake/header.ts';
import type { HandedTable } from '#intake/handed-in.ts';
import { receive, type ReceivedTable } from '#intake/received.ts';
import { columnsOf, tables } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';
import { columnLetter } from '#validation/column-letter.ts';
import type { DeskColumn, DeskFree, DeskTable } from './desk-answer.ts';
import { packRows } from './packed-rows.ts';

/** A table that somebody handed in, open to changes; its rows keep the numbers that a spreadsheet shows beside them. */
export interface HeldTable {
  input: HandedTable;
  raw: ReceivedTable;
  header: string[];
  headerNumber: number;
  numbers: number[];
  /** The cells of each row; a row that is changed is a new one. */
  rows: (readonly string[])[];
  /** The cells that were changed: `row column`. */
  changed: Set<string>;
}

/** The table in what was handed in; nothing where none can be read. */
export function holdTable(input: HandedTable): HeldTable[] {
  const { raw } = receive(input);
  if (!raw || raw.header.length === 0) return [];
  const numberOf = (line: number) => raw.rowNumbers?.get(line) ?? line;
  return [
    {
      input,
      raw,
      header: [...raw.header],
      headerNumber: numberOf(raw.headerLine),
      numbers: raw.rows.map(({ line }) => numberOf(line)),
      rows: raw.rows.map(({ cells }) => cells),
      changed: new Set(),
    },
  ];
}

/** The table as it stands now, as a sheet; a line of it is the number of a row. */
export function asSheet({ input, header, headerNumber, numbers, rows }: HeldTable): HandedTable {
  const body: RawRow[] = rows.map((cells, i) => ({ line: numbers[i] ?? 0, cells }));
  const sheet = {
    name: '',
    isHidden: false,
    hiddenLines: 0,
    formulas: 0,
    merged: 0,
    rows: [{ line: headerNumber, cells: [...header] }, ...body],
  };
  const { file, table } = input;
  return { file, table, size: 0, bytes: new Uint8Array(), sheet };
}

/** The table for a page, its columns named in a language. */
export function shownTable(held: HeldTable, language: Language): DeskTable {
  const { raw, numbers, rows } = held;
  return {
    file: raw.file,
    name: raw.table,
    label: tables[raw.table].label[language],
    ...columnsIn(held, language),
    numbers,
    rows: packRows(rows),
  };
}

/** Writes a text into a cell, behind the end of a row too. */
export function changeCell({ rows, changed }: HeldTable, row: number, at: number, text: string) {
  const cells = rows[row];
  if (!cells) return;
  rows[row] = Array.from({ length: Math.max(cells.length, at + 1) }, (_, i) => (i === at ? text : (cells[i] ?? '')));
  changed.add(`${row} ${at}`);
}

/** What the columns of a table mean, and which of ours it has not. */
export function columnsIn({ raw, header }: HeldTable, language: Language): { columns: DeskColumn[]; free: DeskFree[] } {
  const now = { ...raw, header };
  const ours = columnsOf(raw.table);
  const meant = fixHeader(now).header;
  const columns = header.map((given, at): DeskColumn => {
    const name = meant[at] ?? '';
    const isOwn = Object.hasOwn(ours, name) && meant.indexOf(name) === at;
    return {
      given,
      name: isOwn ? name : null,
      label: isOwn ? (ours[name]?.label[language] ?? null) : null,
      letter: columnLetter(at),
    };
  });
  const free = Object.entries(ours)
    .filter(([name]) => !meant.includes(name) && !intendedColumns(now).has(name))
    .map(([name, { label, optional }]) => ({ name, label: label[language], required: !optional }));
  return { columns, free };
}
