import type {
  GivenAnswer,
  Budget,
  Call,
  Claim,
  Event,
  Grant,
  Lookup,
  Organization,
  Payment,
  Place,
  Programme,
  Request,
  Result,
  Role,
  Source,
  TableName,
  Village,
} from '#schemas/index.ts';
import type { Dataset } from './dataset.ts';
import { grantYear } from './grant-year.ts';
import { repeatedAwards } from './repeated-award.ts';
import type { Money } from './money.ts';

/** The records with every join made once. */
export interface Joined {
  dataset: Dataset;
  /** Date of the data version; null when the tables come without one: then nothing is said to be not yet due. */
  today: string | null;
  /** The one place that lies in no other. */
  country: Place | null;
  placesById: ReadonlyMap<string, Place>;
  organizationsById: ReadonlyMap<string, Organization>;
  programmesById: ReadonlyMap<string, Programme>;
  callsById: ReadonlyMap<string, Call>;
  grantsById: ReadonlyMap<string, Grant>;
  eventsById: ReadonlyMap<string, Event>;
  sourcesById: ReadonlyMap<string, Source>;
  childrenByPlace: ReadonlyMap<string | null, Place[]>;
  villagesByPlace: ReadonlyMap<string, Village[]>;
  callsByPlace: ReadonlyMap<string | null, Call[]>;
  callsByProgramme: ReadonlyMap<string | null, Call[]>;
  partsByCall: ReadonlyMap<string | null, Call[]>;
  grantsByPlace: ReadonlyMap<string | null, Grant[]>;
  grantsByCall: ReadonlyMap<string | null, Grant[]>;
  partsByGrant: ReadonlyMap<string | null, Grant[]>;
  paymentsByGrant: ReadonlyMap<string, Payment[]>;
  budgetsByPlace: ReadonlyMap<string, Budget[]>;
  budgetsByCall: ReadonlyMap<string | null, Budget[]>;
  programmesByPlace: ReadonlyMap<string | null, Programme[]>;
  rolesByEvent: ReadonlyMap<string, Role[]>;
  rolesByOrganization: ReadonlyMap<string, Role[]>;
  resultsBySubject: ReadonlyMap<string, Result[]>;
  lookupsBySubject: ReadonlyMap<string, Lookup[]>;
  requestsBySubject: ReadonlyMap<string, Request[]>;
  answersBySubject: ReadonlyMap<string, GivenAnswer[]>;
  claimsByCell: ReadonlyMap<string, Claim[]>;
  /** Budget figures that only repeat the sum of an award, with the award. */
  repeatedAward: ReadonlyMap<Budget, Grant>;
  /** The place and all units above it, nearest first. */
  pathOf: (place: Place) => Place[];
  /** The place and all units below it. */
  within: (place: Place) => Place[];
  /** Of the given grants those that are not part of another given one: what may be added. */
  topGrants: (grants: readonly Grant[]) => Grant[];
  moneyOfGrant: (grant: Grant) => Money;
}

/** Key of a cell in `claimsByCell`. */
export const cellKey = (table: TableName, record: string, column: string) => `${table}/${record}/${column}`;

/** Makes every join of the site once; references that lead nowhere simply find nothing (a rule reports them). */
export function join(dataset: Dataset, today: string | null = null): Joined {
  const placesById = byId(dataset.places);
  const callsById = byId(dataset.calls);
  const childrenByPlace = Map.groupBy(dataset.places, (place) => place.parent);
  return {
    dataset,
    today,
    country: childrenByPlace.get(null)?.[0] ?? null,
    placesById,
    organizationsById: byId(dataset.organizations),
    programmesById: byId(dataset.programmes),
    callsById,
    grantsById: byId(dataset.winners),
    eventsById: byId(dataset.events),
    sourcesById: byId(dataset.sources),
    childrenByPlace,
    villagesByPlace: Map.groupBy(dataset.villages, (village) => village.place),
    callsByPlace: Map.groupBy(dataset.calls, (call) => call.place),
    callsByProgramme: Map.groupBy(dataset.calls, (call) => call.programme),
    partsByCall: Map.groupBy(dataset.calls, (call) => call.part_of),
    grantsByPlace: Map.groupBy(dataset.winners, (grant) => grant.place),
    grantsByCall: Map.groupBy(dataset.winners, (grant) => grant.call),
    partsByGrant: Map.groupBy(dataset.winners, (grant) => grant.part_of),
    paymentsByGrant: Map.groupBy(dataset.payments, (payment) => payment.grant),
    budgetsByPlace: Map.groupBy(dataset.budgets, (budget) => budget.place),
    budgetsByCall: Map.groupBy(dataset.budgets, (budget) => budget.call),
    programmesByPlace: Map.groupBy(dataset.programmes, (programme) => programme.place),
    rolesByEvent: Map.groupBy(dataset.roles, (role) => role.event),
    rolesByOrganization: Map.groupBy(dataset.roles, (role) => role.organization),
    resultsBySubject: Map.groupBy(dataset.results, (result) => result.subject),
    lookupsBySubject: Map.groupBy(dataset.lookups, (lookup) => lookup.subject),
    requestsBySubject: Map.groupBy(dataset.requests, (request) => request.subject),
    answersBySubject: Map.groupBy(dataset.answers, (answer) => answer.subject),
    claimsByCell: Map.groupBy(dataset.claims, (claim) => cellKey(claim.table, claim.record, claim.column)),
    repeatedAward: repeatedAwards(dataset, (grant) => grantYear({ callsById }, grant)),
    pathOf: (place) => pathOf(place, placesById),
    within: (place) => within(place, childrenByPlace),
    topGrants,
    moneyOfGrant: ({ amount, amount_qualifier }) => ({ amount, qualifier: amount_qualifier ?? 'exact' }),
  };
}

/** The first record of each id: a doubled id is reported by a rule and must not stop the joins. */
function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  const index = new Map<string, T>();
  for (const record of records) if (!index.has(record.id)) index.set(record.id, record);
  return index;
}

function pathOf(place: Place, placesById: ReadonlyMap<string, Place>) {
  const path: Place[] = [];
  for (
    let at: Place | undefined = place;
    at && !path.includes(at);
    at = at.parent ? placesById.get(at.parent) : undefined
  )
    path.push(at);
  return path;
}

function within(place: Place, children: ReadonlyMap<string | null, Place[]>) {
  const found = new Set<Place>([place]);
  for (const unit of found) for (const child of children.get(unit.id) ?? []) found.add(child);
  return [...found];
}

function topGrants(grants: readonly Grant[]) {
  const ids = new Set(grants.map((grant) => grant.id));
  return grants.filter((grant) => grant.part_of === null || !ids.has(grant.part_of));
}
