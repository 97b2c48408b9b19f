import type { Place } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { isCovered } from '../known.ts';
import { placeView } from '../place-view.ts';
import { counted, rowsOf, type FigureFacts, type Value } from './figure.ts';

/** Figures of the districts and the cities that lie in none: the pieces of the map of the country. */
export const districtFigures = {
  districts: { unit: 'places', unknown: 'none' },
  'districts-amount-known': { unit: 'places', outOf: 'districts', unknown: 'not-counted' },
} satisfies Record<string, FigureFacts>;

const kinds: ReadonlySet<Place['kind']> = new Set(['district', 'regional-city', 'republican-city']);

/** The figures of the districts and cities of the country. */
export function ofDistricts(joined: Joined): Record<keyof typeof districtFigures, Value> {
  const units = joined.dataset.places.filter(({ kind, status }) => kinds.has(kind) && status !== 'abolished');
  const known = units.filter((place) => placeView(joined, place).grants.some((grant) => isCovered(joined, grant)));
  return {
    districts: counted(rowsOf('places', units)),
    'districts-amount-known': counted(rowsOf('places', known), units.length),
  };
}
