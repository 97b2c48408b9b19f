import type { Call, Grant, Lookup, Organization, Place } from '#schemas/index.ts';
import type { Scope } from '../derived/figure.ts';
import { placeScope } from '../derived/index.ts';
import { callYear } from '../grant-year.ts';
import { chainItems, grantView } from '../grant-view.ts';
import type { Joined } from '../join.ts';
import type { Item } from '../known.ts';
import { answersAbout, requestsAbout } from '../asked.ts';
import { memo } from '../memo.ts';
import { newestFirst } from '../newest-first.ts';
import { organizationView } from '../organization-view.ts';
import { placeView } from '../place-view.ts';
import { bodyOf } from '../signals/missing-columns.ts';
import { signalsOf, signalsOfOrganization, signalsOfPlace, type CodedCase } from '../signals/signals-about.ts';
import { moneyStages, type Brief, type Line } from './brief.ts';
import { awardLines, linesOfGrant, linesOfScope } from './lines.ts';
import { missingOfScope, questionsOf } from './questions.ts';

/** What is asked where nothing is recorded, or no award. */
const unknownAll: readonly Item[] = ['calls', 'winners', 'amounts', 'indicators'];
const unknownAward: readonly Item[] = ['winners', 'amounts', 'payments', 'indicators'];

/** The sheet of a place. */
export const placeBrief = memo((joined: Joined, place: Place): Brief => {
  const { silent, calls, grants, results, lookups, general } = placeView(joined, place);
  const scope = silent ? null : placeScope(place);
  return brief(joined, {
    record: `places/${place.id}`,
    scope,
    lines: scope === null ? [] : linesOfScope(joined, scope, { calls, results }),
    missing: silent ? unknownAll : grants.length > 0 ? missingOfScope(joined, placeScope(place)) : unknownAward,
    cases: signalsOfPlace(joined, place),
    ...(silent ? { order: chainItems } : { most: roomFor(grants) }),
    body: null,
    lookups: lookups.length > 0 ? lookups : general,
  });
});

/** The sheet of a grant. */
export const grantBrief = memo((joined: Joined, grant: Grant): Brief => {
  const view = grantView(joined, grant);
  return brief(joined, {
    record: `winners/${grant.id}`,
    scope: null,
    lines: linesOfGrant(joined, view),
    missing: view.chain.filter(({ state }) => state === 'not-found' || state === 'unknown').map(({ item }) => item),
    cases: signalsOf(joined, `winners/${grant.id}`),
    body: view.customer,
    lookups: view.lookups,
  });
});

/** The sheet of a call; the grants of an umbrella are those of its parts. */
export const callBrief = memo((joined: Joined, call: Call): Brief => {
  const record = `calls/${call.id}`;
  const calls = [call, ...(joined.partsByCall.get(call.id) ?? [])];
  const grants = calls.flatMap(({ id }) => joined.grantsByCall.get(id) ?? []);
  const subjects = [record, ...grants.map(({ id }) => `winners/${id}`)];
  const results = subjects.flatMap((subject) => joined.resultsBySubject.get(subject) ?? []);
  const missing = grants.length > 0 ? missingOfScope(joined, record) : unknownAward;
  return brief(joined, {
    record,
    scope: grants.length > 0 ? record : null,
    lines: linesOfScope(joined, record, { calls, results }),
    missing: [...missing, ...(call.applications === null ? (['applications'] as const) : [])],
    cases: signalsOf(joined, record),
    most: roomFor(grants),
    body: bodyOf(joined, record),
    lookups: joined.lookupsBySubject.get(record) ?? [],
  });
});

/** Whether an organization held a call, or gave or got a grant: of any other there is nothing to ask. */
export function isHeard(joined: Joined, { id }: Organization): boolean {
  const { calls, gave, got } = organizationView(joined, id);
  return calls.length + gave.length + got.length > 0;
}

/** The sheet of an organization: of what it gave and held, and of what it got. */
export const organizationBrief = memo((joined: Joined, organization: Organization): Brief => {
  const record = `organizations/${organization.id}`;
  const { calls, gave, got } = organizationView(joined, organization.id);
  const newest = newestFirst(calls, callYear);
  const results = [...gave, ...got].flatMap(({ id }) => joined.resultsBySubject.get(`winners/${id}`) ?? []);
  return brief(joined, {
    record,
    scope: gave.length > 0 ? record : null,
    lines: [
      ...linesOfScope(joined, record, { calls: newest, results }),
      ...(gave.length > 0 ? [] : awardLines(joined, got)),
    ],
    missing: gave.length > 0 ? missingOfScope(joined, record) : unknownAward,
    cases: signalsOfOrganization(joined, organization.id),
    most: roomFor(gave),
    body: organization,
    lookups: [],
  });
});

/** Without grants there is no chart, and the questions stay on the first page. */
const roomFor = (grants: readonly Grant[]) => (grants.length > 0 ? 4 : 3);

interface Parts extends Pick<Parameters<typeof questionsOf>[1], 'order' | 'most'> {
  record: string;
  scope: Scope | null;
  lines: Line[];
  missing: readonly Item[];
  cases: readonly CodedCase[];
  body: Organization | null;
  lookups: readonly Lookup[];
}

/** So many requests and answers stand on a sheet. */
const mostAsked = 2;

function brief(joined: Joined, { record, scope, lines, missing, cases, body, lookups, ...room }: Parts): Brief {
  const newest = [...lookups].sort((a, b) => (a.checked < b.checked ? 1 : -1))[0] ?? null;
  return {
    record,
    lines: inStages(lines),
    missing: [...missing],
    questions: questionsOf(joined, { record, cases, missing, scope, ...room }),
    body,
    lookup: newest,
    requests: requestsAbout(joined, [record]).slice(0, mostAsked),
    answers: answersAbout(joined, [record]).slice(0, mostAsked),
    sources: [...new Set(lines.flatMap(({ sources }) => sources))],
  };
}

const inStages = (lines: readonly Line[]) =>
  [...lines].sort((a, b) => moneyStages.indexOf(a.stage) - moneyStages.indexOf(b.stage));
