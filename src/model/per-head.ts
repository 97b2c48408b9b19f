import type { Place } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { boundOf, type Money } from './money.ts';
import { placeView } from './place-view.ts';

export interface PerHead {
  place: Place;
  /** Som of known grants per 1,000 inhabitants; unknown where either number is. */
  money: Money;
  known: number;
  grants: number;
}

/** Known grant money per 1,000 inhabitants of a place and of the region and the country around it, as far as their populations are of one year. */
export function perHead(joined: Joined, place: Place): PerHead[] {
  const path = joined.pathOf(place);
  const compared = [place, path.at(-2), path.at(-1)].filter((unit) => unit !== undefined);
  return [...new Set(compared)].map((unit) => {
    const { awarded } = placeView(joined, unit);
    const comparable = unit.population_year === place.population_year;
    const amount =
      awarded.amount === null || !unit.population || !comparable ? null : (awarded.amount / unit.population) * 1000;
    return {
      place: unit,
      money: { amount, qualifier: boundOf(awarded) },
      known: awarded.known,
      grants: awarded.known + awarded.unknown,
    };
  });
}
