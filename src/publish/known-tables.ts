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

/** Packs the published tables, each file below the name of its table, and their release. */
export const packKnown = (
  files: readonly { file: string; table: TableName; bytes: Uint8Array }[],
  release: Release,
): Uint8Array =>
  zip({
    [releaseName]: strToU8(JSON.stringify(release)),
    ...Object.fromEntries(files.map(({ file, table, bytes }) => [`${table}/${file}`, bytes])),
  });

/** Reads what `packKnown` wrote. */
export function readKnown(bytes: Uint8Array): KnownTables {
  const { [releaseName]: release, ...members } = unzipSync(bytes);
  return {
    files: Object.entries(members).map(([name, content]) => {
      const [folder = '', ...path] = name.split('/');
      const table = tableNames.find((own) => own === folder) ?? null;
      return { file: `data/${path.join('/')}`, table, size: content.length, bytes: content };
    }),
    release: release ? releaseSchema.parse(JSON.parse(strFromU8(release))) : null,
  };
}
