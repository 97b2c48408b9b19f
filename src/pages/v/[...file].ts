import type { APIRoute } from 'astro';
import { readMeLines, readMeSheet } from '#i18n/downloads.ts';
import { releaseHistory, type PublishedRelease } from '#model/releases/release-history.ts';
import { site } from '#model/site.ts';
import { mediaTypeOf } from '#publish/download-file.ts';
import { frozenBundles, frozenFiles, type FrozenVersionFile } from '#publish/frozen-files.ts';
import { root } from '../data/_downloads.ts';

const history = releaseHistory(site.released);
const filesOf = new Map(history.map((release) => [release.row.id, frozenFiles(release, readMeOf(release))]));

function readMeOf({ row }: PublishedRelease) {
  const version = { date: row.date, hash: row.code };
  return {
    sheet: readMeSheet,
    lines: readMeLines({ version, release: { date: row.date, synthetic: false }, homepage: root }),
  };
}

/** What scripts take from the last release by an address that stays: its tables with their description, and the archive. What is made of them stands below the version only, for it would be there twice. */
const madeOfTables: readonly string[] = [frozenBundles.json, frozenBundles.workbook];

/** The files of every release below its version, and the tables of the last one below `latest`. */
export const getStaticPaths = () => {
  const versions = history.map(({ row }) => ({ folder: row.id, files: filesOf.get(row.id) ?? [] }));
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
