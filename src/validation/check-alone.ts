import { parseCsv, writeCsvRows } from '#model/csv.ts';
import { byPlace, type Finding } from '#model/finding.ts';
import { memo } from '#model/memo.ts';
import type { InputFile } from '#model/raw.ts';
import type { Release } from '#model/release.ts';
import { perTable } from '#model/per-table.ts';
import { handedIn, type HandedIn, type HandedRemark, type HandedTable } from '#intake/handed-in.ts';
import type { WorkbookLibrary } from '#intake/read-workbook.ts';
import { receive } from '#intake/received.ts';
import { fixHeader } from '#intake/header.ts';
import { findingOf } from './finding-of.ts';
import { mendTable, type Mended } from './mend-table.ts';
import { severityOf } from './rules/index.ts';
import { validate, type Progress, type Validation } from './validate.ts';

/** What is known beside the files that were handed in: the published tables and their release. */
export interface Known {
  files: readonly InputFile[];
  release: Release | null;
}

/** The result for tables that were handed in. */
export interface Handed extends Validation {
  given: readonly HandedTable[];
}

/** The result for files that were handed in, with each of their tables as it can be given back. */
export interface Alone extends Handed {
  mended: Mended[];
}

/** Checks files by themselves, whatever they hold: sheets of workbooks and files of archives too. */
export function checkAlone(
  inputs: readonly InputFile[],
  known: Known,
  { library = null, progress }: { library?: WorkbookLibrary | null; progress?: Progress } = {},
): Alone {
  const parts = inputs.map((input) => handedIn(input, library));
  const result = checkHanded(parts, known, progress);
  return { ...result, mended: result.given.flatMap((table) => mendTable(table, result.dataset) ?? []) };
}

/**
 * Checks tables by themselves: what they refer to may stand in the published tables, and nothing is said of tables that they do not hold.
 * A row with the id of a published one takes its place. Of the published rows only what the files bring about is said.
 */
export function checkHanded(parts: readonly HandedIn[], { files, release }: Known, progress?: Progress): Handed {
  const given = parts.flatMap(({ tables }) => tables);
  const remarks = parts.flatMap(({ remarks }) => remarks.map(remarkFinding));
  const known = withoutRows(files, idsIn(given));
  const before = given.length === 0 ? new Set<string>() : subjectsIn(files, release);
  const result = validate([...known, ...given], { release, ...(progress && { progress }) });
  const own = new Set(given.map(({ file }) => file));
  const findings = result.findings.filter((finding) => own.has(finding.file) || isNew(finding, before));
  return {
    ...result,
    findings: [...remarks, ...findings].sort(byPlace),
    counts: perTable(
      (name) => result.dataset[name].filter((record) => own.has(result.origins.get(record)?.file ?? '')).length,
    ),
    given,
  };
}

/** Reads the published tables before a file is there: what they are found to have is remembered, for they stay the same while a file is mended. */
export const readBeforehand = ({ files, release }: Known) => void subjectsIn(files, release);

const subjectsIn = memo(
  (files: readonly InputFile[], release: Release | null): ReadonlySet<string> =>
    new Set(validate(files, { release }).findings.map(subjectOf)),
);

/** What a finding is about, wherever its line is. */
const subjectOf = ({ code, file, id, column }: Finding) => `${code} ${file} ${id} ${column}`;

/** A finding in a published table that was not there before; that a record lacks what others need is no matter of the files. */
const isNew = (finding: Finding, before: ReadonlySet<string>) =>
  finding.severity !== 'notice' && finding.line !== null && !before.has(subjectOf(finding));

const remarkFinding = ({ code, file, value, params }: HandedRemark): Finding =>
  findingOf(
    { code, severity: severityOf(code) },
    { ...(value !== undefined && { value }), params },
    { file, line: null, id: null },
  );

/** The ids of the rows that were handed in, by table. */
function idsIn(given: readonly HandedTable[]) {
  const ids = perTable(() => new Set<string>());
  for (const input of given) {
    const { raw } = receive(input);
    if (!raw) continue;
    const at = fixHeader(raw).header.indexOf('id');
    const own = ids[raw.table];
    for (const { cells } of raw.rows) own.add(cells[at]?.trim() ?? '');
  }
  return ids;
}

/** The published files without the rows that are handed in anew. */
function withoutRows(files: readonly InputFile[], ids: ReturnType<typeof idsIn>): InputFile[] {
  return files.map((input) => {
    if (input.table === null || input.bytes === null || ids[input.table].size === 0) return input;
    if (!input.file.endsWith('.csv')) return input;
    const { header, rows } = parseCsv(new TextDecoder().decode(input.bytes));
    const at = header.indexOf('id');
    const taken = ids[input.table];
    const kept = rows.filter(({ cells }) => !taken.has(cells[at] ?? ''));
    if (kept.length === rows.length) return input;
    const bytes = new TextEncoder().encode(writeCsvRows([header, ...kept.map(({ cells }) => cells)]));
    return { ...input, size: bytes.length, bytes };
  });
}
