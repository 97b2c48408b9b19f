import type { Place } from '#schemas/index.ts';
import type { Joined } from './join.ts';

/** Kinds of units that govern themselves: what the site calls a municipality. */
const selfGoverning: ReadonlySet<Place['kind']> = new Set([
  'republican-city',
  'regional-city',
  'district-city',
  'aiyl-aimak',
]);

/** Whether a place is a city or an aiyl aimak that exists: abolished ones keep their page and are counted apart. */
export const isMunicipality = (place: Place) => governsItself(place) && place.status !== 'abolished';

/** Whether a place is a municipality that has been abolished. */
export const isAbolished = (place: Place) => governsItself(place) && place.status === 'abolished';

const governsItself = ({ kind }: Place) => selfGoverning.has(kind);

/** Whether anything at all is recorded of the place itself: a call, a grant, a programme, a budget figure or a result. */
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
