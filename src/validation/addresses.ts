import type { Finding } from '#model/finding.ts';
import { fixHeader } from '#intake/header.ts';
import type { ReceivedTable } from '#intake/received.ts';
import { columnLetter } from './column-letter.ts';

/** Where the cells of one file stand as a spreadsheet names them. */
export interface Addresses {
  letterOf: ReadonlyMap<string, string>;
  rowNumbers: ReadonlyMap<number, number> | null;
}

/** The addresses of a table: of each column the letter above it, of each line the number beside it. */
export function addressesOf(raw: ReceivedTable): Addresses {
  const { header } = fixHeader(raw);
  const letterOf = new Map<string, string>();
  for (const [at, column] of header.entries()) if (!letterOf.has(column)) letterOf.set(column, columnLetter(at));
  return { letterOf, rowNumbers: raw.rowNumbers };
}

/** The finding with the address of its cell, such as B14, where it is about one cell of a sheet. */
export function withAddress(finding: Finding, addresses: Addresses | undefined): Finding {
  const { line, column } = finding;
  if (!addresses || line === null || column === null) return finding;
  const letter = addresses.letterOf.get(column);
  return letter === undefined ? finding : { ...finding, cell: `${letter}${addresses.rowNumbers?.get(line) ?? line}` };
}
