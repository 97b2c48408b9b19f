import type { APIRoute } from 'astro';
import { readMeLines, readMeSheet } from '#i18n/downloads.ts';
import { releaseHistory, type PublishedRelease } from '#model/releases/release-history.ts';
import { site } from '#model/site.ts';
import { mediaTypeOf } from '#publish/downloads.ts';
import { frozenFiles, type FrozenVersionFile } from '#publish/frozen-files.ts';
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

/** The files of every release below its version, and those of the last one below `latest`. */
export const getStaticPaths = () => {
  const last = history.at(-1);
  const versions = [...history.map(({ row }) => [row.id, row.id]), ...(last ? [['latest', last.row.id]] : [])];
  return versions.flatMap(([folder = '', id = '']) =>
    (filesOf.get(id) ?? []).map((file) => ({ params: { file: `${folder}/${file.path}` }, props: { file } })),
  );
};

export const GET: APIRoute<{ file: FrozenVersionFile }> = async ({ props: { file } }) =>
  new Response(Buffer.from(await file.content()), {
    headers: {
      'Content-Type': file.path.endsWith('SHA256SUMS') ? 'text/plain; charset=utf-8' : mediaTypeOf(file.path),
    },
  });
