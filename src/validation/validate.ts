import { readBoundaries } from '#model/boundaries.ts';
import type { Dataset } from '#model/dataset.ts';
import { byPlace, type Finding } from '#model/finding.ts';
import { gather, type Origins } from '#model/gather.ts';
import { perTable } from '#model/per-table.ts';
import type { InputFile } from '#model/raw.ts';
import type { Release } from '#model/release.ts';
import type { WorkbookSheet } from '#intake/workbook-sheet.ts';
import type { TableName } from '#schemas/index.ts';
import { withAddress } from './addresses.ts';
import { checkedOf, type Checked } from './checked.ts';
import { collector, type Collector, type Further } from './collector.ts';
import { examine, type Examined } from './examine.ts';
import { withKnownCodes } from './named-rows.ts';
import { releasedOf, type Released } from './released.ts';
import { boundaryRules, datasetRules, releaseRules } from './rules/index.ts';

/** The result of validation; the dataset holds every row that could be read. */
export interface Validation {
  /** Of each code as many as `findingLimit` allows. */
  findings: Finding[];
  /** How many more were found of the codes of which there are too many. */
  further: readonly Further[];
  dataset: Dataset;
  origins: Origins;
  /** Rows read per table. */
  counts: Record<TableName, number>;
}

/** What stands beside the tables. */
export interface Beside {
  release?: Release | null;
  boundaries?: { file: string; text: string } | null;
  /** null when the files are checked without the folder of their releases. */
  releases?: Omit<Released, 'last'> | null;
  progress?: Progress;
}

/** Hears of each file before it is looked at: its path, and how many of all the files were looked at before. */
export type Progress = (file: string, done: number, all: number) => void;

/** Checks all files at once, each as far as it can be read, and returns every finding, sorted by place; bad data is never an exception. */
export function validate(
  files: readonly (InputFile & { sheet?: WorkbookSheet })[],
  { release = null, boundaries = null, releases = null, progress = () => {} }: Beside = {},
): Validation {
  const found = collector();
  const examined = files.map((file, done) => {
    progress(file.file, done, files.length);
    return examine(file, found);
  });
  const checked = checkedFiles(examined, release);
  addDatasetFindings(checked, found);
  addBoundaryFindings(boundaries, checked, found);
  if (releases) addReleaseFindings(releasedOf(releases, checked.dataset), checked, found);
  const { dataset, origins } = checked;
  const tables = new Map(files.map(({ file, table }) => [file, table]));
  const tableOf = (file: string) => tables.get(file) ?? null;
  return {
    findings: placed(withKnownCodes(found.findings, checked, tableOf), files, examined),
    further: found.further(),
    dataset,
    origins,
    counts: perTable((name) => dataset[name].length),
  };
}

/** The findings in the order of their places, with the addresses of their cells. */
function placed(findings: readonly Finding[], files: readonly InputFile[], examined: readonly Examined[]) {
  const addresses = new Map(files.map(({ file }, i) => [file, examined[i]?.addresses ?? undefined]));
  return findings.map((finding) => withAddress(finding, addresses.get(finding.file))).sort(byPlace);
}

/** The rows of all files, with what is known of the tables that they come from. */
function checkedFiles(files: readonly Examined[], release: Release | null): Checked {
  const gathered = gather(files);
  const given = new Set(files.flatMap(({ table }) => table ?? []));
  const incomplete = new Set(files.flatMap(({ table, complete }) => (table === null || complete ? [] : table)));
  return checkedOf({ ...gathered, given, incomplete, release });
}

function addDatasetFindings(checked: Checked, { add, isSecret }: Collector) {
  for (const rule of datasetRules) {
    for (const { record, ...remark } of rule.check(checked)) {
      const spot = { ...originOf(record, checked), column: remark.column ?? null };
      if (!isSecret(spot)) add(rule, remark, { ...spot, id: (record as { id?: string }).id ?? null });
    }
  }
}

function addBoundaryFindings(boundaries: Beside['boundaries'], checked: Checked, { add }: Collector) {
  if (!boundaries) return;
  const read = readBoundaries(boundaries.text);
  for (const rule of boundaryRules) {
    for (const remark of rule.check(read, checked)) add(rule, remark, { file: boundaries.file, line: null, id: null });
  }
}

function addReleaseFindings(released: Released, checked: Checked, { add }: Collector) {
  for (const rule of releaseRules) {
    for (const remark of rule.check(released, checked)) {
      if ('file' in remark) add(rule, remark, { file: remark.file, line: null, id: remark.id ?? null });
      else add(rule, remark, { ...originOf(remark.record, checked), id: (remark.record as { id: string }).id });
    }
  }
}

function originOf(record: object, { origins }: Checked) {
  const origin = origins.get(record);
  if (!origin) throw new Error('record of no file');
  return origin;
}
