import { rollup } from 'd3';
import type { Place } from '#schemas/index.ts';
import { grantView, type LinkState } from './grant-view.ts';
import type { Joined } from './join.ts';
import type { Item } from './known.ts';
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

/** The gaps of the whole record. */
export function gapsOf(joined: Joined): Gaps {
  const chains = joined.dataset.winners.flatMap((grant) => grantView(joined, grant).chain);
  const counts = rollup(
    chains,
    (links) => links.length,
    ({ item }) => item,
    ({ state }) => state,
  );
  const regions = (joined.childrenByPlace.get(joined.country?.id ?? '') ?? []).map((place) => ({
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
