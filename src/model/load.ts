import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { tableNames, type TableName } from '#schemas/index.ts';
import { boundariesFile } from './boundaries.ts';
import type { InputFile } from './raw.ts';
import { sizeLimit } from './read.ts';
import type { FrozenFile } from './releases/release-history.ts';

/**
 * The one loader: the only file of src that touches the file system.
 * A path may be a CSV or JSON file or a folder; a folder holds `name.csv`, `name.json` or `name/*.csv`. Workbooks in it are named and not read, everything else is left alone,
 * links are named and not followed.
 */
export function loadFiles(path: string): InputFile[] {
  if (!statOf(path)?.isDirectory()) return [load(path)];
  return filesIn(path).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The files in a folder and in the folders below it; the way does not lead through links, and a folder that may not be read is named. */
function filesIn(folder: string): InputFile[] {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true }));
  if (entries === null) return [unread(folder)];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) return { ...unread(path), isLink: true };
    if (isData(entry.name)) return load(path);
    if (entry.isDirectory()) return entry.name === 'releases' ? [] : filesIn(path);
    return isOther(entry.name) ? { ...unread(path), isOther: true } : [];
  });
}

/** The text of a small JSON file that stands beside the tables, such as release.json; null when it is missing or cannot be read. */
export const loadText = (path: string) => loadBeside(path)?.text ?? null;

/** A file that stands beside the tables. */
export interface BesideFile {
  file: string;
  size: number;
  /** null when the file is too large, or may not be read. */
  text: string | null;
}

/** Loads a file that stands beside the tables, if it is not larger than the limit in bytes; null when nothing has its name. */
export function loadBeside(path: string, limit = sizeLimit): BesideFile | null {
  const stat = statOf(path);
  if (!stat) return null;
  const text = stat.isFile() && stat.size <= limit ? attempt(() => readFileSync(path, 'utf8')) : null;
  return { file: path, size: stat.size, text };
}

/** The files of the releases of a folder of data, oldest first; null when the path is no folder. */
export function loadReleases(folder: string): FrozenFile[] | null {
  if (!statOf(folder)?.isDirectory()) return null;
  const names = attempt(() => readdirSync(join(folder, 'releases'))) ?? [];
  return names
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => {
      const { file, bytes } = load(join(folder, 'releases', name));
      return { file, version: basename(name, '.zip'), bytes };
    });
}

/** Files that belong to no table but live in data/. */
const companions = ['release.json', 'datapackage.json', boundariesFile];

function isData(name: string) {
  return (
    ['.csv', '.json'].includes(extname(name).toLowerCase()) &&
    !companions.includes(basename(name)) &&
    !basename(name).startsWith('.')
  );
}

/** Files that may hold tables which the site does not read. */
const isOther = (name: string) => /\.(?:xls[xmb]?|ods|tsv|tab|numbers)$/i.test(name);

function load(path: string): InputFile {
  const stat = statOf(path);
  const size = stat?.size ?? 0;
  const bytes = stat?.isFile() && size <= sizeLimit ? attempt(() => readFileSync(path)) : null;
  return { ...unread(path), size, bytes };
}

const unread = (path: string): InputFile => ({
  file: path.replaceAll('\\', '/'),
  table: tableOf(path),
  size: 0,
  bytes: null,
});

/** Whether a path is a folder. */
export const isFolder = (path: string) => statOf(path)?.isDirectory() === true;

const statOf = (path: string) => attempt(() => statSync(path, { throwIfNoEntry: false }));

/** null where the file system refuses: a rule reports it. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** The table that a path names: by the file, else by its folder. */
function tableOf(path: string): TableName | null {
  const own = basename(path, extname(path));
  const folder = basename(dirname(path));
  return tableNames.find((name) => name === own) ?? tableNames.find((name) => name === folder) ?? null;
}
