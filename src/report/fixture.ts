import type { Finding } from '#model/finding.ts';
import type { InputFile } from '#model/raw.ts';
import type { Release } from '#model/release.ts';
import type { FrozenFile } from '#model/releases/release-history.ts';
import { sha256Of } from '#publish/checksums.ts';
import { writeCsvRows } from '#model/csv.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { CellKind, Column } from '#schemas/table.ts';
import type { Code } from '#validation/rules/index.ts';
import { validate } from '#validation/validate.ts';
import { languages } from '#text/languages.ts';
import { render } from '#i18n/findings/index.ts';

/** Rows of a fixture: only the cells that matter; required cells are filled in. */
export type Fixture = Partial<Record<TableName, readonly Readonly<Record<string, string>>[]>>;

export interface FixtureOptions {
  release?: Release;
  /** Text of data/boundaries.topo.json. */
  boundaries?: string;
  /** The releases beside the rows. */
  frozen?: readonly FrozenFile[];
}

/** The English messages with one code that the validator gives for a few rows. */
export const messagesOf = (code: Code, trial: Fixture, options: FixtureOptions = {}) =>
  messagesOfFiles(code, fixtureFiles(trial), options);

/** The English messages with one code that the validator gives for files. Throws when a message has a gap in any language. */
export function messagesOfFiles(
  code: Code,
  files: readonly InputFile[],
  { release, boundaries, frozen }: FixtureOptions = {},
): string {
  const findings = validate(files, {
    release: release ?? null,
    releases: frozen === undefined ? null : { folder: 'data', files: frozen, hash: sha256Of },
    boundaries: boundaries === undefined ? null : { file: 'data/boundaries.topo.json', text: boundaries },
  }).findings.filter((finding) => finding.code === code);
  return findings.map(wording).join('\n');
}

/** A file from its text or bytes; its table is read from its name. */
export function fileOf(file: string, content: string | Uint8Array): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { file, table: tableNames.find((name) => file.includes(name)) ?? null, size: bytes.length, bytes };
}

/** Writes the rows of a fixture as CSV files with all columns. Adds a source `s`, cited by every row, unless sources are given. */
export function fixtureFiles(trial: Fixture): InputFile[] {
  const all: Fixture = { sources: [{ id: 's' }], ...trial };
  return tableNames.flatMap((name) => (all[name] ? fileOf(`data/${name}.csv`, tableText(name, all[name])) : []));
}

/** One table as CSV text, with required cells filled in. */
export function tableText(name: TableName, rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.entries(columnsOf(name));
  const cells = rows.map((row, i) => columns.map(([column, facts]) => row[column] ?? filling(column, facts, i)));
  return writeCsvRows([columns.map(([column]) => column), ...cells]);
}

const fillings: Partial<Record<CellKind, string>> = {
  text: 'Умут',
  date: '2020-01-01',
  edtf: '2020',
  som: '1000',
  path: 'calls/c',
};

function filling(column: string, { kind, optional, codelist }: Column, row: number): string {
  if (optional) return '';
  if (column === 'id') return `r${row + 1}`;
  if (column === 'source') return 's';
  if (kind === 'code') return codelist ? (Object.keys(codelists[codelist as CodelistName])[0] ?? '') : 'calls';
  return fillings[kind] ?? 'r1';
}

/** The English message. Throws when the message has a gap in any language. */
function wording(finding: Finding): string {
  for (const language of languages) {
    const { what, why, mend } = render(finding, language);
    const gap = [what, why, mend].find((part) => part === '' || /\{[a-z_]+\}/i.test(part));
    if (gap !== undefined) throw new Error(`gap in ${language}: ${finding.code} «${gap}»`);
  }
  const { line, mend } = render(finding, 'en');
  return `${line}\n  ${mend}`;
}
