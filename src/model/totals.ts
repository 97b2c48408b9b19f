import type { Grant, Place } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { addMoney, type MoneySum } from './money.ts';
import { knownOfGrant } from './known.ts';
import { countProjects, isSingle } from './projects.ts';

/** Kinds of units that govern themselves: what the site calls a municipality. */
const selfGoverning: ReadonlySet<Place['kind']> = new Set([
  'republican-city',
  'regional-city',
  'district-city',
  'aiyl-aimak',
]);

/** Whether a place is a municipality: a city or an aiyl aimak. */
export const isMunicipality = ({ kind }: Place) => selfGoverning.has(kind);

/** What a list of grants adds up to, each number with what it is out of. */
export interface GrantTotals {
  awarded: MoneySum;
  /** Projects that the grants stand for, and those of them whose recipient has a name. */
  projects: number;
  named: number;
  /** Rows, and those of them of which some outcome is recorded, in a number or in words. */
  grants: number;
  reported: number;
}

/** The totals of the front page. */
export interface NationTotals extends GrantTotals {
  municipalities: number;
  /** Municipalities with at least one call, grant, budget figure, programme or result. */
  recorded: number;
}

/** Totals of grants: aggregates and their parts counted once. */
export function grantTotals(joined: Joined, grants: readonly Grant[]): GrantTotals {
  const top = joined.topGrants([...grants]);
  return {
    awarded: addMoney(top.map(joined.moneyOfGrant)),
    projects: countProjects(top),
    named: grants.filter((grant) => isSingle(grant) && knownOfGrant(joined, grant).winners).length,
    grants: grants.length,
    reported: grants.filter((grant) => knownOfGrant(joined, grant).indicators).length,
  };
}

/** Totals over the whole record. */
export function nationTotals(joined: Joined): NationTotals {
  const municipalities = joined.dataset.places.filter(isMunicipality);
  return {
    ...grantTotals(joined, joined.dataset.winners),
    municipalities: municipalities.length,
    recorded: municipalities.filter((place) => hasRecord(joined, place)).length,
  };
}

/** Whether anything at all is recorded of the place itself. */
export function hasRecord(joined: Joined, { id }: Place) {
  return (
    [
      joined.callsByPlace,
      joined.grantsByPlace,
      joined.programmesByPlace,
      joined.budgetsByPlace as ReadonlyMap<string | null, unknown[]>,
    ].some((map) => map.has(id)) || joined.resultsBySubject.has(`places/${id}`)
  );
}
