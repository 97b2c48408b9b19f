import type { Grant } from '#schemas/index.ts';
import { allResolved, factsCsv, resolved, type Records } from './facts.ts';
import { answersAbout, requestsAbout } from '#model/asked.ts';
import type { Joined } from '#model/join.ts';
import { dataLicence } from './licence.ts';
import type { Version } from '#model/release.ts';

/** All facts of one grant as a long CSV: the grant, its call and programme, what includes it and what it includes, payments, results, searches. */
export const grantCsv = (joined: Joined, grant: Grant): string => factsCsv(joined, recordsOf(joined, grant));

/** The same as nested records with sources written out. */
export function grantJson(joined: Joined, grant: Grant, version: Version): string {
  const call = joined.callsById.get(grant.call ?? '');
  const programme = joined.programmesById.get(call?.programme ?? '');
  const whole = joined.grantsById.get(grant.part_of ?? '');
  const content = {
    version,
    licence: dataLicence.url,
    grant: nestedGrant(joined, grant),
    whole: whole ? resolved(joined, 'winners', whole) : null,
    parts: allResolved(joined, 'winners', joined.partsByGrant.get(grant.id)),
    call: call
      ? {
          ...resolved(joined, 'calls', call),
          lookups: allResolved(joined, 'lookups', joined.lookupsBySubject.get(`calls/${call.id}`)),
          ...correspondence(joined, `calls/${call.id}`),
        }
      : null,
    programme: programme ? resolved(joined, 'programmes', programme) : null,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** What was asked about a row, named as table/id, and what was answered; no keys where nobody has asked or answered. */
export function correspondence(joined: Joined, row: string) {
  const requests = requestsAbout(joined, [row]);
  const answers = answersAbout(joined, [row]);
  return {
    ...(requests.length > 0 && { requests: allResolved(joined, 'requests', requests) }),
    ...(answers.length > 0 && { answers: allResolved(joined, 'answers', answers) }),
  };
}

/** A grant with all records that refer to it. */
export function nestedGrant(joined: Joined, grant: Grant) {
  return {
    ...resolved(joined, 'winners', grant),
    payments: allResolved(joined, 'payments', joined.paymentsByGrant.get(grant.id)),
    results: allResolved(joined, 'results', joined.resultsBySubject.get(`winners/${grant.id}`)),
    lookups: allResolved(joined, 'lookups', joined.lookupsBySubject.get(`winners/${grant.id}`)),
    ...correspondence(joined, `winners/${grant.id}`),
  };
}

function recordsOf(joined: Joined, grant: Grant): Records[] {
  const call = joined.callsById.get(grant.call ?? '');
  const programme = joined.programmesById.get(call?.programme ?? '');
  const whole = joined.grantsById.get(grant.part_of ?? '');
  const subjects = [`winners/${grant.id}`, ...(call ? [`calls/${call.id}`] : [])];
  return [
    ['winners', [grant, ...(whole ? [whole] : []), ...(joined.partsByGrant.get(grant.id) ?? [])]],
    ['payments', joined.paymentsByGrant.get(grant.id) ?? []],
    ['results', joined.resultsBySubject.get(`winners/${grant.id}`) ?? []],
    ['calls', call ? [call] : []],
    ['programmes', programme ? [programme] : []],
    ['lookups', subjects.flatMap((subject) => joined.lookupsBySubject.get(subject) ?? [])],
    ['requests', requestsAbout(joined, subjects)],
    ['answers', answersAbout(joined, subjects)],
  ];
}
