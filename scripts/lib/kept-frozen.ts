import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pid } from 'node:process';
import { parseCsv } from '#model/csv.ts';
import { unzipped } from '#model/unzipped.ts';
import { frozenBundles } from '#publish/frozen-files.ts';
import { keepNewest } from './keep-newest.ts';
import { writePage } from './page-file.ts';
import { root } from './run.ts';

/** So many programs keep what they made of releases, and each so many files. */
const [mostPrograms, mostFiles] = [3, 400];

/** Where what is made of releases is kept, by the fingerprint of the part of the program that makes it. */
export const frozenFolder = (program: string) => join(root, '.build/frozen', program);

/** Of which record the releases are, and where what is made of them is kept; without a folder everything is made anew. */
interface Kept {
  data: string;
  folder: string | null;
}

/** The files of a version that are made of its release. */
const made: readonly string[] = [frozenBundles.workbook, frozenBundles.json];
/** Astro asks for files with a slash at the end. */
const address = /\/v\/([^/]+)\/(.+?)\/?$/;

/** A request for the address of a file; null where Astro is to name the file. */
interface Asked {
  url: string;
  file: string | null;
}

/**
 * Writes the files of old versions, which hold most bytes of many releases, past Astro, and answers with nothing: those that lie in the file of a release
 * as they are there, and what is made of it by what an earlier build has kept, for the same program makes the same of the same release. Whatever
 * else is asked for is made.
 */
export function frozenAnswers({ data, folder }: Kept) {
  const releases = new Map<string, Frozen | null>();
  const frozenOf = (release: string) => {
    if (!releases.has(release)) releases.set(release, frozenIn(data, release));
    return releases.get(release) ?? null;
  };
  return async ({ url, file }: Asked, make: () => Promise<Response>): Promise<Response> => {
    const [, release = '', name = ''] = address.exec(new URL(url).pathname) ?? [];
    const frozen = release === '' || file === null ? null : frozenOf(release);
    if (frozen === null || file === null) return make();
    const lying = frozen.members[name];
    if (lying) return written(file, lying);
    if (folder === null || !made.includes(name)) return make();
    const kept = join(folder, `${frozen.key}-${name}`);
    const before = readWhole(kept);
    if (before !== null) return written(file, before);
    const response = await make();
    if (response.status !== 200) return response;
    const content = new Uint8Array(await response.arrayBuffer());
    writeWhole(kept, content);
    return written(file, content);
  };
}

function written(file: string, content: Uint8Array): Response {
  writePage(file, content);
  return new Response(null);
}

/** A release on the disk. */
interface Frozen {
  /** The SHA-256 of its file and of its row, which names its day and code. */
  key: string;
  /** What lies in its file, and the file itself, by the names below its version. */
  members: Readonly<Record<string, Uint8Array>>;
}

/** The release of a folder of tables; null where there is none. */
function frozenIn(data: string, release: string): Frozen | null {
  try {
    const folder = resolve(root, data);
    const { header, rows } = parseCsv(readFileSync(join(folder, 'releases.csv'), 'utf8'));
    const row = rows.find(({ cells }) => cells[header.indexOf('id')] === release);
    const zip = readFileSync(join(folder, 'releases', `${release}.zip`));
    const said = JSON.stringify([header, row?.cells]);
    const key = createHash('sha256').update(said).update('\0').update(zip).digest('hex');
    return { key, members: { ...unzipped(zip, () => true), [frozenBundles.zip]: zip } };
  } catch {
    return null;
  }
}

const sumOf = (content: Uint8Array) => createHash('sha256').update(content).digest();
const sumLength = 32;

/** Reads a file that bears its checksum before its content, and notes that it was needed; null where it is missing or not whole. */
function readWhole(file: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(sumLength);
    if (!sumOf(content).equals(bytes.subarray(0, sumLength))) return null;
    utimesSync(file, new Date(), new Date());
    return content;
  } catch {
    return null;
  }
}

/** Writes a file with its checksum: it is there whole or not at all. */
function writeWhole(file: string, content: Uint8Array) {
  const fresh = `${file}.${pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(fresh, Buffer.concat([sumOf(content), content]));
  renameSync(fresh, file);
}

/** Deletes what other programs have kept longest, and of this one what was not needed longest. */
export function sweepFrozen(folder: string) {
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  keepNewest(folder, mostFiles);
  keepNewest(dirname(folder), mostPrograms);
}
