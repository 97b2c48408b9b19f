import type { APIRoute } from 'astro';
import { datedChanges } from '#model/releases/dated-changes.ts';
import { releaseHistory } from '#model/releases/release-history.ts';
import { site } from '#model/site.ts';
import { changesCsv, changesExcelCsv, changesFormats, changesJson } from '#publish/changes-files.ts';
import { text } from '../data/_downloads.ts';

const releases = ['all', ...releaseHistory(site.released).map(({ row }) => row.id)];

/** The changes of each release, and all of them, as files. */
export const getStaticPaths = () =>
  releases.flatMap((release) =>
    changesFormats.map((format) => ({
      params: { file: `${release}.${format}` },
      props: { release, format },
    })),
  );

interface Props {
  release: string;
  format: (typeof changesFormats)[number];
}

const csv = 'text/csv; charset=utf-8';

export const GET: APIRoute<Props> = ({ props: { release, format } }) => {
  const all = datedChanges(site.released);
  const own = release === 'all' ? all : all.filter((dated) => dated.release.id === release);
  if (format === 'json') return text(changesJson(own), 'application/json');
  return format === 'csv' ? text(changesCsv(own), csv) : text(changesExcelCsv(own), csv);
};
