import type { Call, Grant, Place } from '#schemas/index.ts';
import { allResolved, factsCsv, resolved, type Records } from './facts.ts';
import { correspondence, nestedGrant } from './grant-data.ts';
import { answersAbout, requestsAbout } from '#model/asked.ts';
import type { Joined } from '#model/join.ts';
import { dataLicence } from './licence.ts';
import { placeView, type PlaceView } from '#model/place-view.ts';
import type { Version } from '#model/release.ts';

/** The places with files of their own; of all others the tables hold everything. */
export const placesWithFiles = (joined: Joined): Place[] =>
  joined.dataset.places.filter((place) => !placeView(joined, place).silent);

/** All facts of one place and of the units inside it as a long CSV. */
export const placeCsv = (joined: Joined, place: Place): string =>
  factsCsv(joined, recordsOf(joined, viewOf(joined, place)));

/** The same as nested records: calls hold their grants, grants their payments and results, and every source is written out. */
export function placeJson(joined: Joined, place: Place, version: Version): string {
  const view = viewOf(joined, place);
  const nested = new Set(view.calls.map(({ id }) => id));
  const own = (subject: string) => !subject.startsWith('calls/') && !subject.startsWith('winners/');
  const content = {
    version,
    licence: dataLicence.url,
    place: resolved(joined, 'places', place),
    path: view.path.map(({ id }) => id),
    children: view.children.map(({ id }) => id),
    programmes: allResolved(joined, 'programmes', view.programmes),
    budgets: allResolved(joined, 'budgets', view.budgets),
    calls: view.calls.map((call) => nestedCall(joined, call)),
    grants: view.grants.filter(({ call }) => !nested.has(call ?? '')).map((grant) => nestedGrant(joined, grant)),
    results: allResolved(
      joined,
      'results',
      view.results.filter(({ subject }) => own(subject)),
    ),
    lookups: allResolved(
      joined,
      'lookups',
      view.lookups.filter(({ subject }) => own(subject)),
    ),
    ...correspondence(joined, `places/${place.id}`),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** What the page of the place shows; for the country, whose whole is every table, only what belongs to the country itself. */
function viewOf(joined: Joined, place: Place): PlaceView {
  return placeView(place.parent === null ? { ...joined, within: (unit) => [unit] } : joined, place);
}

function nestedCall(joined: Joined, call: Call) {
  const grants: readonly Grant[] = joined.grantsByCall.get(call.id) ?? [];
  return {
    ...resolved(joined, 'calls', call),
    grants: grants.map((grant) => nestedGrant(joined, grant)),
    results: allResolved(joined, 'results', joined.resultsBySubject.get(`calls/${call.id}`)),
    lookups: allResolved(joined, 'lookups', joined.lookupsBySubject.get(`calls/${call.id}`)),
    ...correspondence(joined, `calls/${call.id}`),
  };
}

function recordsOf(
  joined: Joined,
  { place, programmes, budgets, calls, grants, results, lookups }: PlaceView,
): Records[] {
  const subjects = [
    `places/${place.id}`,
    ...calls.map(({ id }) => `calls/${id}`),
    ...grants.map(({ id }) => `winners/${id}`),
  ];
  const payments = grants.flatMap(({ id }) => joined.paymentsByGrant.get(id) ?? []);
  return [
    ['places', [place]],
    ['programmes', programmes],
    ['budgets', budgets],
    ['calls', calls],
    ['winners', grants],
    ['payments', payments],
    ['results', results],
    ['lookups', lookups],
    ['requests', requestsAbout(joined, subjects)],
    ['answers', answersAbout(joined, subjects)],
  ];
}
