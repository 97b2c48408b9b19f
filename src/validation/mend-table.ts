import type { Dataset } from '#model/dataset.ts';
import { writeCsvRows } from '#model/csv.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import type { Column } from '#schemas/table.ts';
import type { HandedTable } from '#intake/handed-in.ts';
import { fixHeader, knownColumns } from '#intake/header.ts';
import { receive } from '#intake/received.ts';
import { columnLetter } from './column-letter.ts';
import { codesNamed } from './named-rows.ts';
import { isPlaceholder } from './rules/cell-placeholder.ts';
import { certainSuggestion } from './suggest.ts';
import { isVerbatim } from './texts.ts';

/** One cell that was put right, because nobody can doubt what is meant. */
interface CellMend {
  line: number;
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
  cells: CellMend[];
}

/** Puts right what is certain, and nothing else; a column that the table does not have stays, behind the others. */
export function mendTable(input: HandedTable, dataset: Dataset): Mended | null {
  const { raw } = receive(input);
  if (!raw) return null;
  const { header } = fixHeader(raw);
  if (knownColumns({ ...raw, header }).length === 0) return null;
  const columns = Object.entries(columnsOf(raw.table)).filter(
    ([name, { optional }]) => optional || header.includes(name),
  );
  const strangers = header.flatMap((name, at) => (isStranger(raw.table, header, at) ? [{ name, at }] : []));
  const cells: CellMend[] = [];
  const rows = raw.rows
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells: texts }) => [
      ...columns.map(([column, facts]) => {
        const at = header.indexOf(column);
        const from = texts[at] ?? '';
        const to =
          texts.length === header.length ? mendedText({ table: raw.table, column, facts }, from, dataset) : from;
        if (to !== from)
          cells.push({ line, cell: `${columnLetter(at)}${raw.rowNumbers?.get(line) ?? line}`, column, from, to });
        return to;
      }),
      ...strangers.map(({ at }) => texts[at] ?? ''),
      ...texts.slice(header.length),
    ]);
  const names = [...columns.map(([name]) => name), ...strangers.map(({ name }) => name)];
  return { file: input.file, table: raw.table, csv: writeCsvRows([names, ...rows]), cells };
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

/** What a text means for certain; the text itself where anything is in doubt. */
function mendedText({ table, column, facts }: MendColumn, text: string, dataset: Dataset): string {
  const fits = (value: string) => facts.cell.safeDecode(value as never).success;
  if (isVerbatim({ table, column, facts })) return text;
  const trimmed = text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
  if (trimmed === '' || (facts.optional && facts.codelist === undefined && isPlaceholder(trimmed)))
    return facts.optional ? '' : text;
  if (fits(trimmed)) return trimmed;
  if (facts.references) {
    const [code, other] = codesNamed(facts.references, trimmed, dataset);
    return code !== undefined && other === undefined ? code : text;
  }
  const codes = facts.codelist ? Object.keys(codelists[facts.codelist as CodelistName]) : [];
  const meant = column === 'id' ? null : certainSuggestion(facts.kind, trimmed, codes);
  return meant !== null && fits(meant) ? meant : text;
}
