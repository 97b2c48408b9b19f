import type { APIRoute } from 'astro';
import { frozenVersion } from '#components/frozen-version.ts';
import { releaseHistory } from '#model/releases/release-history.ts';
import { site } from '#model/site.ts';
import { mediaTypeOf } from '#publish/download-file.ts';
import { frozenBundles, type FrozenVersionFile } from '#publish/frozen-files.ts';
import { root } from '../data/_downloads.ts';

const versions = releaseHistory(site.released).map((release) => ({
  folder: release.row.id,
  files: frozenVersion(release, root),
}));

/** What scripts take from the last release by an address that stays: its tables with their description, and the archive. What is made of them stands below the version only, for it would be there twice. */
const madeOfTables: readonly string[] = [frozenBundles.json, frozenBundles.workbook];

/** The files of every release below its version, and the tables of the last one below `latest`. */
export const getStaticPaths = () => {
  const last = versions.at(-1)?.files.filter(({ path }) => !madeOfTables.includes(path)) ?? [];
  return [...versions, { folder: 'latest', files: last }].flatMap(({ folder, files }) =>
    files.map((file) => ({ params: { file: `${folder}/${file.path}` }, props: { file } })),
  );
};

export const GET: APIRoute<{ file: FrozenVersionFile }> = async ({ props: { file } }) =>
  new Response(Buffer.from(await file.content()), {
    headers: {
      'Content-Type': file.path.endsWith('SHA256SUMS') ? 'text/plain; charset=utf-8' : mediaTypeOf(file.path),
    },
  });
