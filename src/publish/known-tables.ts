import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { InputFile } from '#model/raw.ts';
import { releaseSchema, type Release } from '#model/release-schema.ts';
import { tableNames, type TableName } from '#schemas/names.ts';
import { zip } from './zip.ts';

/** The published tables beside which a file is checked where there is no folder of data, in one small file. */
export interface KnownTables {
  files: readonly InputFile[];
  release: Release | null;
}

const releaseName = 'release.json';

/** Packs the published tables and their release. */
export const packKnown = (files: ReadonlyMap<TableName, Uint8Array>, release: Release): Uint8Array =>
  zip({
    [releaseName]: strToU8(JSON.stringify(release)),
    ...Object.fromEntries([...files].map(([name, bytes]) => [`${name}.csv`, bytes])),
  });

/** Reads what `packKnown` wrote. */
export function readKnown(bytes: Uint8Array): KnownTables {
  const { [releaseName]: release, ...tables } = unzipSync(bytes);
  return {
    files: Object.entries(tables).map(([name, content]) => ({
      file: `data/${name}`,
      table: tableNames.find((own) => `${own}.csv` === name) ?? null,
      size: content.length,
      bytes: content,
    })),
    release: release ? releaseSchema.parse(JSON.parse(strFromU8(release))) : null,
  };
}
