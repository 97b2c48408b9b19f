import { relative } from 'node:path';
import { tableNames, type TableName } from '#schemas/index.ts';
import { boundariesFile, readBoundaries, type Boundary } from './boundaries.ts';
import { decodeTable } from './decode.ts';
import { gather, type DecodedFile } from './gather.ts';
import { join, type Joined } from './join.ts';
import { loadFiles, loadReleases, loadText } from './load.ts';
import type { InputFile } from './raw.ts';
import { readRaw, readText } from './read.ts';
import type { ReleasedRecord } from './releases/release-history.ts';
import { tablesOf } from './releases/tables-of.ts';
import { releaseSchema, versionOf, type Release, type Version } from './release.ts';

/** A folder of data as the site shows it. */
export interface PublishedRecord extends Joined {
  /** null when no boundaries stand beside the tables. */
  boundaries: Boundary[] | null;
  release: Release;
  version: Version;
  /** The releases of the folder, and its tables to compare them with. */
  released: ReleasedRecord;
  /** The files of the tables; their paths start in the folder. */
  files: { file: string; table: TableName; bytes: Uint8Array }[];
}

/** The version of the tables of a folder, and the codes of all versions that a page of it may name: its own is that of the release since which nothing has changed that it shows. */
export function readVersions(folder: string): { now: Version; codes: string[] } {
  const inputs = tablesIn(folder);
  const now = versionOf(releaseIn(folder), filesOf(folder, inputs));
  const { releases } = gather(inputs.filter(({ table }) => table === 'releases').map(decodedOf)).dataset;
  return { now, codes: [...new Set([now.hash, ...releases.map(({ code }) => code)])] };
}

/** Reads a folder that has passed validation; a row that cannot be read throws. */
export function readRecord(folder: string): PublishedRecord {
  const inputs = tablesIn(folder);
  const { dataset, lost } = gather(inputs.map(decodedOf));
  const unread = tableNames.reduce((rows, name) => rows + lost[name].length, 0);
  if (unread > 0) throw new Error(`${folder} does not validate: ${unread} rows cannot be read, run npm run validate`);
  const release = releaseIn(folder);
  const files = filesOf(folder, inputs);
  const drawn = loadText(`${folder}/${boundariesFile}`);
  const boundaries = drawn === null ? null : readBoundaries(drawn).boundaries;
  const released = {
    releases: dataset.releases,
    files: loadReleases(folder) ?? [],
    ledger: dataset.changes,
    today: () => tablesOf(dataset),
  };
  return { ...join(dataset, release.date), boundaries, released, release, version: versionOf(release, files), files };
}

type TableFile = InputFile & { table: TableName; bytes: Uint8Array };

const tablesIn = (folder: string) => loadFiles(folder).flatMap((input) => readable(input) ?? []);

const releaseIn = (folder: string) => releaseSchema.parse(JSON.parse(loadText(`${folder}/release.json`) ?? '{}'));

const filesOf = (folder: string, inputs: readonly TableFile[]) =>
  inputs.map(({ file, table, bytes }) => ({ file: relative(folder, file), table, bytes }));

/** The file when it is one of a table and was read. */
function readable({ table, bytes, ...rest }: InputFile): TableFile | null {
  return table === null || bytes === null ? null : { ...rest, table, bytes };
}

function decodedOf(input: TableFile): DecodedFile {
  const { raw } = readRaw(readText(input));
  if (!raw) throw new Error(`${input.file} does not validate: it is not a list, run npm run validate`);
  return { table: input.table, decoded: decodeTable(input.table, [raw]) };
}
