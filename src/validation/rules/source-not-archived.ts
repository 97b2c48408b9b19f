import { datasetRule } from '../rule.ts';

/** Pages disappear: a source has an archived copy or the checksum of one. One notice for all. */
export const sourceNotArchived = datasetRule('source-not-archived', 'notice', function* ({ dataset }) {
  const pages = dataset.sources.filter(({ url }) => url !== null);
  const open = pages.filter(({ archived_url: copy, sha256 }) => copy === null && sha256 === null);
  if (open[0]) yield { record: open[0], column: 'archived_url', params: { open: open.length, pages: pages.length } };
});
