import type { Place } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { addMoney, type MoneySum } from './money.ts';
import { countProjects } from './place-view.ts';

/** Kinds of units that govern themselves: what the site calls a municipality. */
const selfGoverning: ReadonlySet<Place['kind']> = new Set(['republican-city', 'regional-city', 'district-city', 'aiyl-aimak']);

/** Whether a place is a municipality: a city or an aiyl aimak. */
export const isMunicipality = ({ kind }: Place) => selfGoverning.has(kind);

/** The three totals of the front page, with what they are out of. */
export interface NationTotals {
  awarded: MoneySum;
  /** Projects that the grants stand for, and those of them whose recipient has a name. */
  projects: number;
  named: number;
  municipalities: number;
  /** Municipalities with at least one call, grant, budget figure, programme or result. */
  recorded: number;
}

/** Totals over the whole record, aggregates and their parts counted once. */
export function nationTotals(joined: Joined): NationTotals {
  const { winners, places } = joined.dataset;
  const top = joined.topGrants(winners);
  const municipalities = places.filter(isMunicipality);
  return {
    awarded: addMoney(top.map(joined.moneyOfGrant)),
    projects: countProjects(top),
    named: winners.filter(({ recipient, projects }) => recipient !== null && (projects ?? 1) === 1).length,
    municipalities: municipalities.length,
    recorded: municipalities.filter((place) => hasRecord(joined, place)).length,
  };
}

/** Whether anything at all is recorded of the place itself. */
export function hasRecord(joined: Joined, { id }: Place) {
  return [joined.callsByPlace, joined.grantsByPlace, joined.programmesByPlace, joined.budgetsByPlace as ReadonlyMap<string | null, unknown[]>].some((map) => map.has(id)) || joined.resultsBySubject.has(`places/${id}`);
}
