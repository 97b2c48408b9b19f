import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pid } from 'node:process';
import { parseCsv } from '#model/csv.ts';
import { frozenBundles } from '#publish/frozen-files.ts';
import { keepNewest } from './keep-newest.ts';
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

/** The files of a version that are made of its release; all others lie in it as they are. Astro asks for them with a slash at the end. */
const made: readonly string[] = [frozenBundles.workbook, frozenBundles.json];
const address = new RegExp(`/v/([^/]+)/(${made.map((name) => RegExp.escape(name)).join('|')})/?$`);

/**
 * Answers requests for what is made of a release by what an earlier build has kept: the same program makes the same of the same release. Whatever
 * else is asked for is made.
 */
export function frozenAnswers({ data, folder }: Kept) {
  const keys = new Map<string, string | null>();
  const keyOf = (release: string) => {
    if (!keys.has(release)) keys.set(release, releaseKey(data, release));
    return keys.get(release) ?? null;
  };
  return async (url: string, make: () => Promise<Response>): Promise<Response> => {
    const [, release = '', name = ''] = address.exec(new URL(url).pathname) ?? [];
    const key = release === '' || folder === null ? null : keyOf(release);
    if (key === null || folder === null) return make();
    const file = join(folder, `${key}-${name}`);
    const before = readWhole(file);
    if (before !== null) return new Response(before);
    const response = await make();
    if (response.status !== 200) return response;
    const content = new Uint8Array(await response.arrayBuffer());
    writeWhole(file, content);
    return new Response(content, response);
  };
}

/** The SHA-256 of the file of a release and of its row, which names its day and code; null where there is none. */
function releaseKey(data: string, release: string): string | null {
  try {
    const folder = resolve(root, data);
    const { header, rows } = parseCsv(readFileSync(join(folder, 'releases.csv'), 'utf8'));
    const row = rows.find(({ cells }) => cells[header.indexOf('id')] === release);
    const zip = readFileSync(join(folder, 'releases', `${release}.zip`));
    const said = JSON.stringify([header, row?.cells]);
    return createHash('sha256').update(said).update('\0').update(zip).digest('hex');
  } catch {
    return null;
  }
}

const sumOf = (content: Uint8Array) => createHash('sha256').update(content).digest();
const sumLength = 32;

/** Reads a file that bears its checksum before its content, and notes that it was needed; null where it is missing or not whole. */
function readWhole(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = readFileSync(file);
    const content = new Uint8Array(bytes.subarray(sumLength));
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
