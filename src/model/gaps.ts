import { rollup } from 'd3';
import type { Place } from '#schemas/index.ts';
import { grantView, type Item, type LinkState } from './grant-view.ts';
import type { Joined } from './join.ts';
import { hasRecord, isMunicipality } from './totals.ts';

/** What is not known, counted. */
export interface Gaps {
  /** For each link of the chain, how many grants have it known, looked for in vain, unknown, not yet due. */
  links: { item: Item; states: Record<LinkState, number> }[];
  municipalities: number;
  /** Municipalities of which nothing is recorded. */
  silent: number;
  regions: { place: Place; municipalities: number; silent: number }[];
}

/** The gaps of the whole record; `today` is the date of the data version. */
export function gapsOf(joined: Joined, today: string): Gaps {
  const chains = joined.dataset.winners.flatMap((grant) => grantView(joined, grant, today).chain);
  const counts = rollup(
    chains,
    (links) => links.length,
    ({ item }) => item,
    ({ state }) => state,
  );
  const country = joined.childrenByPlace.get(null)?.[0];
  const regions = (joined.childrenByPlace.get(country?.id ?? '') ?? []).map((place) => ({
    place,
    ...silence(joined, joined.within(place)),
  }));
  return {
    links: [...counts].map(([item, states]) => ({
      item,
      states: { known: 0, 'not-found': 0, unknown: 0, 'not-due': 0, ...Object.fromEntries(states) },
    })),
    ...silence(joined, joined.dataset.places),
    regions,
  };
}

function silence(joined: Joined, places: readonly Place[]) {
  const units = places.filter(isMunicipality);
  return { municipalities: units.length, silent: units.filter((place) => !hasRecord(joined, place)).length };
}
