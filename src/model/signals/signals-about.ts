import type { Place, Result } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import { organizationView } from '../organization-view.ts';
import { placeView } from '../place-view.ts';
import { rowsById } from '../rows-by-id.ts';
import { signalCases, type SignalCode } from './index.ts';
import type { SignalCase } from './signal.ts';

/** The answer to a signal about one row, with the code of the signal. */
export interface CodedCase extends SignalCase {
  code: SignalCode;
}

/** The record on whose page a row stands, as table/id: a result stands on that of its subject; null where there is no such page. */
export function pageOfRow(joined: Joined, row: string): string | null {
  const [table = '', id = ''] = row.split('/');
  if (table === 'results') return (rowsById(joined, 'results').get(id) as Result | undefined)?.subject ?? null;
  return paged.has(table) ? row : null;
}

const paged: ReadonlySet<string> = new Set(['places', 'organizations', 'calls', 'winners']);

/** The answers about the rows of one page, in the order of the signals. */
export const signalsOf = (joined: Joined, record: string): readonly CodedCase[] =>
  casesByPage(joined).get(record) ?? [];

/** The answers about a place, its calls and its grants, and those of the units inside it. */
export const signalsOfPlace = memo((joined: Joined, place: Place): readonly CodedCase[] => {
  const { calls, grants } = placeView(joined, place);
  return inOrder(joined, [
    ...joined.within(place).map(({ id }) => `places/${id}`),
    ...calls.map(({ id }) => `calls/${id}`),
    ...grants.map(({ id }) => `winners/${id}`),
  ]);
});

/** The answers about an organization, the calls that it held, and the grants that it gave and got. */
export const signalsOfOrganization = memo((joined: Joined, id: string): readonly CodedCase[] => {
  const { calls, gave, got } = organizationView(joined, id);
  return inOrder(joined, [
    `organizations/${id}`,
    ...calls.map((call) => `calls/${call.id}`),
    ...[...gave, ...got].map((grant) => `winners/${grant.id}`),
  ]);
});

/** The answers about several pages, signal by signal. */
function inOrder(joined: Joined, records: readonly string[]): CodedCase[] {
  const own = [...new Set(records)].flatMap((record) => signalsOf(joined, record));
  const byCode = Map.groupBy(own, ({ code }) => code);
  return [...signalCases(joined).keys()].flatMap((code) => byCode.get(code) ?? []);
}

const casesByPage = memo((joined: Joined): ReadonlyMap<string, CodedCase[]> => {
  const all = [...signalCases(joined)].flatMap(([code, cases]) => cases.map((one) => ({ code, ...one })));
  const paged = all.flatMap((one) => {
    const page = pageOfRow(joined, one.record);
    return page === null ? [] : [{ page, one }];
  });
  return new Map([...Map.groupBy(paged, ({ page }) => page)].map(([page, own]) => [page, own.map(({ one }) => one)]));
});
