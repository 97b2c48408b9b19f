import { releaseTitle } from '#i18n/changes/release-title.ts';
import { dataDescription, dataTitle } from '#i18n/downloads.ts';
import { render } from '#i18n/findings/index.ts';
import { allDerived, derivedFigures } from '#model/derived/index.ts';
import { loadFiles, loadReleases } from '#model/load.ts';
import type { Finding } from '#model/finding.ts';
import { readRecord, type PublishedRecord } from '#model/read-record.ts';
import { versionOf, type Release } from '#model/release.ts';
import type { RowAt } from '#model/releases/concerns.ts';
import { recordChanges, type RecordChange } from '#model/releases/record-changes.ts';
import { releaseHistory, type PublishedRelease } from '#model/releases/release-history.ts';
import { rowChanges } from '#model/releases/row-changes.ts';
import { rowsIn } from '#model/releases/tables-of.ts';
import { sha256Of } from '#publish/checksums.ts';
import { figuresCsv } from '#publish/figures.ts';
import { frozenRelease } from '#publish/frozen-release.ts';
import { releaseRowHash } from '#publish/release-row.ts';
import { writeTable } from '#publish/write-table.ts';
import type { ReleaseRow } from '#schemas/index.ts';
import { frozenTableNames } from '#schemas/names.ts';
import { releaseRules } from '#validation/rules/index.ts';
import { validate } from '#validation/validate.ts';

/** A release that could be published as it is. */
export interface ReleaseDraft {
  /** Its row of data/releases.csv. */
  row: ReleaseRow;
  bytes: Uint8Array;
  release: Release;
  /** data/changes.csv, its rows naming the release; null when nothing in it is new. */
  ledger: string | null;
  /** What it changes; none of the first release. */
  changes: readonly RecordChange[];
  rowAt: RowAt;
}

/** Makes a release of a folder of data, or refuses in one sentence; writes nothing. */
export function draftRelease(folder: string, date: string, { synthetic = false } = {}): ReleaseDraft {
  if (!isDay(date)) throw new Error(`--date takes a day of the calendar, YYYY-MM-DD: ${date}`);
  refuseErrors(folder, { date, synthetic });
  const record = readRecord(folder);
  if (record.release.synthetic && !synthetic)
    throw new Error('made-up data is never released: release.json says that it is synthetic');
  const last = releaseHistory(record.released).at(-1) ?? null;
  refuseDate(record.release, last, date);
  const ledger = record.dataset.changes.map((change) => ({ ...change, release: change.release ?? date }));
  const isNew = record.dataset.changes.some(({ release }) => release === null);
  const today = record.released.today();
  const changes = last
    ? recordChanges(
        rowChanges(last.tables, today),
        ledger.filter(({ release }) => release === date),
      )
    : [];
  if (last && changes.length === 0) throw new Error(`nothing has changed since the release of ${last.row.date}`);
  const named = { ...record, dataset: { ...record.dataset, changes: ledger } };
  const text = isNew ? writeTable('changes', ledger) : null;
  return {
    ...freeze(text === null ? record : withLedger(named, text), { date, changes, last }),
    ledger: text,
    changes,
    rowAt: rowsIn(...(last ? [today, last.tables] : [today])),
  };
}

/** Whether a text is a day that exists. */
const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

const releaseCodes = new Set<string>(releaseRules.map(({ code }) => code));

/** Whether a finding is about the chain of releases or what has gone: that is told before all other errors. */
const isOfRelease = ({ code }: Finding) => releaseCodes.has(code);

/** The data must have no error on the day of the release. */
function refuseErrors(folder: string, release: Release) {
  const { findings } = validate(loadFiles(folder), {
    release,
    releases: { folder, files: loadReleases(folder) ?? [], hash: sha256Of },
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first, ...others] = [...errors.filter(isOfRelease), ...errors.filter((finding) => !isOfRelease(finding))];
  if (!first) return;
  const more = others.length === 0 ? '' : ` (errors besides: ${others.length}, npm run validate lists them)`;
  throw new Error(`the data has an error: ${render(first, 'en').line}${more}`);
}

function refuseDate({ date: own }: Release, last: PublishedRelease | null, date: string) {
  if (last && date <= last.row.date)
    throw new Error(`the last release is of ${last.row.date}: a new one must be of a later day than that`);
  if (date < own) throw new Error(`the data is of ${own}, as release.json says: it cannot be released on ${date}`);
}

/** The record with the ledger as it will stand in the folder. */
function withLedger(record: PublishedRecord, text: string): PublishedRecord {
  const bytes = new TextEncoder().encode(text);
  const files = record.files.map((file) => (file.table === 'changes' ? { ...file, bytes } : file));
  return { ...record, files };
}

interface Making {
  date: string;
  changes: readonly RecordChange[];
  last: PublishedRelease | null;
}

/** The file of a record as it stands, and its row; asks nothing about the data. */
export function freeze(
  record: PublishedRecord,
  { date, changes, last }: Making,
): Pick<ReleaseDraft, 'row' | 'bytes' | 'release'> {
  const release = { ...record.release, date };
  const version = versionOf(release, record.files);
  const figures = figuresCsv(allDerived({ ...record, today: date }), { facts: derivedFigures });
  const bytes = frozenRelease({ ...record, figures, release, version, title: dataTitle, description: dataDescription });
  const counts = {
    rows: frozenTableNames.reduce((rows, name) => rows + (name === 'changes' ? 0 : record.dataset[name].length), 0),
    added: changes.filter(({ kind }) => kind === 'added').length,
    changed: changes.filter(({ kind }) => kind === 'changed').length,
    withdrawn: changes.filter(({ after }) => after === null).length,
  };
  const title = releaseTitle(counts, last === null);
  const row = {
    id: date,
    date,
    code: version.hash,
    sha256: sha256Of(bytes),
    previous: last ? releaseRowHash(last.row) : null,
    ...counts,
    title_ky: title.ky,
    title_ru: title.ru,
    title_en: title.en,
  };
  return { row, bytes, release };
}
