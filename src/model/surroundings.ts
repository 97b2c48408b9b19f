import type { Place } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { memo } from './memo.ts';
import { placeView, type PlaceView } from './place-view.ts';
import { hasRecord, isMunicipality } from './municipality.ts';

/** What lies around a place: the units above it, and the municipalities near by of which something is recorded. */
export interface Surroundings {
  /** District and region, without the country. */
  units: PlaceView[];
  neighbours: PlaceView[];
  /** The kind of unit that place and neighbours share: that of the nearest unit with such neighbours. */
  shared: Place | null;
}

/** How many neighbours are shown. */
const most = 5;

/** The surroundings of a place; what is recorded inside a unit is found once for all places in it. */
export function surroundingsOf(joined: Joined, place: Place): Surroundings {
  const units = joined.pathOf(place).filter((unit) => unit !== place && unit.parent !== null);
  const shared = units.find((unit) => recordedIn(joined, unit).some((other) => other !== place)) ?? null;
  const neighbours = shared === null ? [] : nearest(place, recordedIn(joined, shared)).slice(0, most);
  return {
    units: units.map((unit) => placeView(joined, unit)),
    neighbours: neighbours.map((other) => placeView(joined, other)),
    shared,
  };
}

/** Municipalities inside a unit of which something is recorded. */
const recordedIn = memo((joined: Joined, unit: Place): Place[] =>
  joined.within(unit).filter((place) => isMunicipality(place) && hasRecord(joined, place)),
);

/** The others, the nearest first; those without a point last. */
const nearest = (place: Place, others: readonly Place[]) =>
  others
    .filter((other) => other !== place)
    .map((other) => ({ other, far: distance(place, other) }))
    .sort((a, b) => a.far - b.far)
    .map(({ other }) => other);

/** Distance in degrees of latitude, good enough to put neighbours in order. */
function distance(a: Place, b: Place): number {
  if (a.lon === null || a.lat === null || b.lon === null || b.lat === null) return Number.MAX_VALUE;
  return Math.hypot((a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180), a.lat - b.lat);
}
