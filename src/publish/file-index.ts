import { tables } from '#schemas/index.ts';
import type { DownloadFile } from './download-file.ts';
import { dataLicence } from './licence.ts';
import type { Version } from '#model/release.ts';

/** The list of all files below /data/ for programs: address, type, size in bytes, checksum, and the table with its name. */
export function fileIndex(
  files: readonly DownloadFile[],
  { homepage, version }: { homepage: string; version: Version },
) {
  return {
    version,
    licence: dataLicence.url,
    files: files.map(({ path, table, mediaType, size, sha256 }) => ({
      url: `${homepage}data/${path}`,
      table,
      ...(table !== null && { title: tables[table].label }),
      mediaType,
      bytes: size,
      sha256,
    })),
  };
}
