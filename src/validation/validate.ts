import { readBoundaries } from '#model/boundaries.ts';
import type { Dataset, Origin } from '#model/dataset.ts';
import { byPlace, type Finding } from '#model/finding.ts';
import { gather } from '#model/gather.ts';
import { perTable } from '#model/per-table.ts';
import type { InputFile } from '#model/raw.ts';
import type { Release } from '#model/release.ts';
import type { TableName } from '#schemas/index.ts';
import { checkedOf, type Checked } from './checked.ts';
import { examine, type Examined } from './examine.ts';
import { findingOf } from './finding-of.ts';
import { besidePersonal } from './personal.ts';
import { boundaryRules, datasetRules } from './rules/index.ts';

/** The result of validation; the dataset holds every row that could be read. */
export interface Validation {
  findings: Finding[];
  dataset: Dataset;
  origins: ReadonlyMap<object, Origin>;
  /** Rows read per table. */
  counts: Record<TableName, number>;
}

/** What stands beside the tables. */
export interface Beside {
  release?: Release | null;
  boundaries?: { file: string; text: string } | null;
}

/** Checks all files at once, each as far as it can be read, and returns every finding, sorted by place; bad data is never an exception. */
export function validate(files: readonly InputFile[], { release = null, boundaries = null }: Beside = {}): Validation {
  const examined = files.map(examine);
  const checked = checkedFiles(examined, release);
  const early = examined.flatMap((file) => file.findings);
  const hidden = besidePersonal(early);
  const findings = [
    ...early,
    ...datasetFindings(checked).filter((finding) => !hidden(finding)),
    ...boundaryFindings(boundaries, checked),
  ].sort(byPlace);
  const { dataset, origins } = checked;
  return { findings, dataset, origins, counts: perTable((name) => dataset[name].length) };
}

/** The rows of all files, with what is known of the tables that they come from. */
function checkedFiles(files: readonly Examined[], release: Release | null): Checked {
  const { dataset, origins, lost } = gather(files);
  const given = new Set(files.flatMap(({ table }) => table ?? []));
  const incomplete = new Set(files.flatMap(({ table, complete }) => (table === null || complete ? [] : table)));
  return checkedOf({ dataset, origins, lost, given, incomplete, release });
}

function* datasetFindings(checked: Checked): Generator<Finding> {
  for (const rule of datasetRules) {
    for (const { record, ...remark } of rule.check(checked)) {
      const { file, line } = originOf(record, checked);
      yield findingOf(rule, remark, { file, line, id: (record as { id?: string }).id ?? null });
    }
  }
}

function* boundaryFindings(boundaries: Beside['boundaries'], checked: Checked): Generator<Finding> {
  if (!boundaries) return;
  const read = readBoundaries(boundaries.text);
  for (const rule of boundaryRules) {
    for (const remark of rule.check(read, checked))
      yield findingOf(rule, remark, { file: boundaries.file, line: null, id: null });
  }
}

function originOf(record: object, { origins }: Checked) {
  const origin = origins.get(record);
  if (!origin) throw new Error('record of no file');
  return origin;
}
