import { relative } from 'node:path';
import { tableNames } from '#schemas/index.ts';
import { boundariesFile, readBoundaries } from './boundaries.ts';
import { decodeTable } from './decode.ts';
import type { Dataset } from './dataset.ts';
import { join } from './join.ts';
import { loadFiles, loadText } from './load.ts';
import type { RawFile } from './raw.ts';
import { readRaw, readText } from './read.ts';
import { releaseSchema, versionOf } from './release.ts';

/** Folder of the published tables: data/, or the folder of a trial with synthetic data. */
const folder = process.env['ACHYK_DATA'] ?? 'data';

/** The record as the site shows it: read once per build. Validation has passed before; a row that cannot be read stops the build. */
export const site = read();

function read() {
  const inputs = loadFiles(folder).filter(({ table, bytes }) => table !== null && bytes !== null);
  const raws = inputs.map((input) => rawOf(readRaw(readText(input)), input.file));
  const decoded = tableNames.map(
    (name) =>
      [
        name,
        decodeTable(
          name,
          raws.filter(({ table }) => table === name),
        ),
      ] as const,
  );
  const refused = decoded.flatMap(([, table]) => table.refused);
  if (refused.length > 0)
    throw new Error(`data does not validate: ${refused.length} cells refused, run npm run validate`);
  const dataset = Object.fromEntries(decoded.map(([name, { records }]) => [name, records])) as unknown as Dataset;
  const release = releaseSchema.parse(JSON.parse(loadText(`${folder}/release.json`) ?? '{}'));
  const files = inputs.map(({ file, bytes, table }) => ({
    file: relative(folder, file),
    table,
    bytes: bytes ?? new Uint8Array(),
  }));
  const drawn = loadText(`${folder}/${boundariesFile}`);
  const boundaries = drawn === null ? null : readBoundaries(drawn).boundaries;
  return { ...join(dataset), boundaries, release, version: versionOf(release, files), files, raws };
}

function rawOf({ raw }: ReturnType<typeof readRaw>, file: string): RawFile {
  if (!raw) throw new Error(`data does not validate: ${file} is not a list, run npm run validate`);
  return raw;
}
