import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { tableNames, type TableName } from '#schemas/index.ts';
import { boundariesFile } from './boundaries.ts';
import type { InputFile } from './raw.ts';
import { sizeLimit } from './read.ts';

/**
 * The one loader: the only file of src that touches the file system.
 * A path may be a CSV or JSON file or a folder; a folder holds `name.csv`, `name.json` or `name/*.csv`. Everything else in it is left alone,
 * links are named and not followed.
 */
export function loadFiles(path: string): InputFile[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [{ file: path, table: tableOf(path), size: 0, bytes: null }];
  if (!stat.isDirectory()) return [load(path)];
  return entriesOf(path)
    .filter((entry) => entry.isSymbolicLink() || isData(entry.name))
    .map((entry) => (entry.isSymbolicLink() ? linkAt : load)(join(entry.parentPath, entry.name)))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What stands in a folder and in the folders below it; the way does not lead through links, as it would if Node were asked for all at once. */
const entriesOf = (path: string): Dirent[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !isData(entry.name) ? entriesOf(join(path, entry.name)) : [entry],
  );

/** The text of a small JSON file that stands beside the tables, such as release.json; null when it is missing. */
export function loadText(path: string) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null;
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

function load(path: string): InputFile {
  const stat = statSync(path, { throwIfNoEntry: false });
  const size = stat?.size ?? 0;
  return {
    file: path.replaceAll('\\', '/'),
    table: tableOf(path),
    size,
    bytes: stat?.isFile() && size <= sizeLimit ? readBytes(path) : null,
  };
}

const linkAt = (path: string): InputFile => ({
  file: path.replaceAll('\\', '/'),
  table: tableOf(path),
  size: 0,
  bytes: null,
  isLink: true,
});

/** null when the file may not be read: a rule reports it. */
function readBytes(path: string) {
  try {
    return readFileSync(path);
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
