import { hash } from 'node:crypto';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import { rowsById } from '../rows-by-id.ts';
import { signalCases, signals, type SignalCode } from '../signals/index.ts';
import { missingColumns } from '../signals/missing-columns.ts';
import type { TableName } from '#schemas/names.ts';
import { joinRelease } from './joined-release.ts';
import { releaseHistory, type PublishedRelease } from './release-history.ts';
import { newestVersion, type KeptVersion } from './version-about.ts';
import { versionOfTables } from './version-of-tables.ts';
import type { Versioned } from './version-of-changes.ts';
import { versionSince } from './version-since.ts';

type Asked = Joined & Versioned;

/** The version since which a signal is answered as it is now: of every row, with what is missing, and with the names of all that the answers name. */
export const versionOfSignal = memo((record: Asked, code: SignalCode): KeptVersion => {
  const now = toldNow(record).get(code);
  const visits = record.dataset['source-checks'];
  const releases = releaseHistory(record.released);
  const since = versionSince(releases, record.version, (release) => toldIn(release, visits).get(code) !== now);
  return namesSources(record, code)
    ? newestVersion([since, versionOfTables(record, { tables: ['sources'], sums: true, texts: true })])
    : since;
});

const toldNow = memo((record: Asked) => allTold(record));

/** What the pages told at a release, with what machines have seen of the sources until today: that goes on between releases and has days of its own. Its joined record is not kept. */
const toldIn = memo((release: PublishedRelease, visits: Joined['dataset']['source-checks']) => {
  const joined = joinRelease(release);
  return allTold({ ...joined, dataset: { ...joined.dataset, 'source-checks': visits } });
});

/** A checksum of what the page of each signal tells: the texts themselves would weigh more than the record. */
const allTold = (joined: Joined): ReadonlyMap<SignalCode, string> =>
  new Map(signals.map(({ code }) => [code, hash('sha256', told(joined, code))]));

/** What the page of a signal tells, as one text. */
function told(joined: Joined, code: SignalCode): string {
  const cases = signalCases(joined).get(code) ?? [];
  const missing = missingColumns(joined, cases);
  const bodies = missing.flatMap((column) => column.bodies.map(({ body }) => `organizations/${body.id}`));
  const rows = [...cases.flatMap(({ record, answer }) => [record, ...answer.rows]), ...bodies];
  const counted = missing.map(({ column, bodies: own }) => [
    column,
    own.map(({ body, rows: count }) => [body.id, count]),
  ]);
  return JSON.stringify([cases, counted, [...new Set(rows)].map((row) => nameOf(joined, row))]);
}

/** Where a source stands in the list of all depends on the others. */
const namesSources = (joined: Joined, code: SignalCode) =>
  (signalCases(joined).get(code) ?? []).some(({ answer }) => answer.rows.some((row) => row.startsWith('sources/')));

/** The cells by which a link names a row, and where it leads. */
const naming = /^(?:name|title|indicator|description)(?:_(?:ky|ru|en))?$|^(?:translated|language|subject)$/;

function nameOf(joined: Joined, row: string) {
  const [table = '', id = ''] = row.split('/');
  const cells = Object.entries(rowsById(joined, table as TableName).get(id) ?? {});
  return cells.filter(([column]) => naming.test(column));
}
