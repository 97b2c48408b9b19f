import type { APIRoute } from 'astro';
import { datedChanges } from '#model/releases/dated-changes.ts';
import { releaseHistory } from '#model/releases/release-history.ts';
import { site } from '#model/site.ts';
import { changesCsv, changesJson } from '#publish/changes-files.ts';
import { text } from '../data/_downloads.ts';

const releases = ['all', ...releaseHistory(site.released).map(({ row }) => row.id)];

/** The changes of each release, and all of them, as files. */
export const getStaticPaths = () =>
  releases.flatMap((release) =>
    (['csv', 'json'] as const).map((format) => ({
      params: { file: `${release}.${format}` },
      props: { release, format },
    })),
  );

interface Props {
  release: string;
  format: 'csv' | 'json';
}

export const GET: APIRoute<Props> = ({ props: { release, format } }) => {
  const all = datedChanges(site.released);
  const own = release === 'all' ? all : all.filter((dated) => dated.release.id === release);
  return format === 'csv'
    ? text(changesCsv(own), 'text/csv; charset=utf-8')
    : text(changesJson(own), 'application/json');
};
