import { byPlace, type Finding } from '#model/finding.ts';
import { boundariesFile } from '#model/boundaries.ts';
import { isFolder, loadBeside, loadFiles, loadReleases, type BesideFile } from '#model/load.ts';
import type { InputFile } from '#model/raw.ts';
import type { WorkbookLibrary } from '#intake/read-workbook.ts';
import { sha256Of } from '#publish/checksums.ts';
import { checkAlone, type Alone } from './check-alone.ts';
import { findingOf } from './finding-of.ts';
import { readRelease } from './release.ts';
import { validate, type Progress, type Validation } from './validate.ts';

const megabyte = 1024 * 1024;

/** The largest files beside the tables, in bytes: a release is one line, and a map for a screen is far smaller. */
const limits = { release: megabyte, boundaries: 20 * megabyte };

/** Loads files and folders and validates them together, with the release file of the first folder that has one. */
export function checkPaths(paths: readonly string[], progress?: Progress): Validation {
  const loaded = new Map(paths.flatMap(loadFiles).map((file) => [file.file, file]));
  const files = [...loaded.values()].filter(({ isOther }) => !isOther);
  const release = beside(paths, 'release.json', limits.release);
  const boundaries = beside(paths, boundariesFile, limits.boundaries);
  const read = release?.text == null ? { release: null, findings: [] } : readRelease(release.text, release.file);
  const result = validate(files, {
    release: read.release,
    releases: releasesIn(paths),
    boundaries: boundaries?.text == null ? null : { file: boundaries.file, text: boundaries.text },
    ...(progress && { progress }),
  });
  const unread = [...unreadFinding(release, limits.release), ...unreadFinding(boundaries, limits.boundaries)];
  return {
    ...result,
    findings: [
      ...unread,
      ...unreadTables([...loaded.values()]),
      ...noTables(paths, files),
      ...read.findings,
      ...result.findings,
    ].sort(byPlace),
  };
}

/** Files of a folder that may hold tables and are not read. */
const unreadTables = (files: readonly InputFile[]): Finding[] =>
  files
    .filter(({ isOther }) => isOther)
    .map(({ file }) => findingOf({ code: 'file-unread', severity: 'error' }, {}, { file, line: null, id: null }));

/** Folders in which nothing is a table: nothing was checked there, and that is no good news. */
function noTables(paths: readonly string[], files: readonly InputFile[]): Finding[] {
  if (files.some(({ table, bytes }) => table !== null || bytes === null)) return [];
  return paths
    .filter(isFolder)
    .map((file) => findingOf({ code: 'files-missing', severity: 'error' }, {}, { file, line: null, id: null }));
}

/** Checks files by themselves beside the published tables of a folder. */
export function checkFiles(
  paths: readonly string[],
  { library = null, progress }: { library?: WorkbookLibrary | null; progress?: Progress } = {},
  folder = 'data',
): Alone {
  const published = loadFiles(folder).filter(({ table, bytes }) => table !== null && bytes !== null);
  const release = beside([folder], 'release.json', limits.release);
  const known = {
    files: published,
    release: release?.text == null ? null : readRelease(release.text, release.file).release,
  };
  return checkAlone(paths.flatMap(loadFiles), known, { library, ...(progress && { progress }) });
}

/** The releases of the first folder. */
function releasesIn(paths: readonly string[]) {
  for (const path of paths) {
    const folder = path.replace(/\/+$/, '');
    const files = loadReleases(folder);
    if (files !== null) return { folder, files, hash: sha256Of };
  }
  return null;
}

/** The file of a name in the first folder that has one. */
function beside(paths: readonly string[], name: string, limit: number): BesideFile | null {
  for (const path of paths) {
    const file = loadBeside(`${path.replace(/\/+$/, '')}/${name}`, limit);
    if (file !== null) return file;
  }
  return null;
}

/** Why a file beside the tables was not read: it is too large, or it cannot be opened. */
function unreadFinding(found: BesideFile | null, limit: number): Finding[] {
  if (found === null || found.text !== null) return [];
  const { file, size } = found;
  const large = { size: Math.round(size / megabyte), limit: limit / megabyte };
  const [code, params] = size > limit ? ['file-too-large', large] : ['file-missing', {}];
  return [findingOf({ code, severity: 'error' }, { params }, { file, line: null, id: null })];
}
