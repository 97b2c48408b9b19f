import type { Place, Village } from '#schemas/index.ts';
import type { Joined } from './join.ts';

/** A municipality with the Kyrgyz names that nobody has confirmed: its own, of its villages, or both. */
interface NamesOfPlace {
  place: Place;
  /** Whether the name of the municipality itself is not confirmed or not known. */
  own: boolean;
  villages: Village[];
}

export interface NamesOfRegion {
  region: Place;
  /** The places of the region by the unit next above them, in the order of the record. */
  units: { unit: Place; places: NamesOfPlace[] }[];
  /** How many names wait for a reader. */
  count: number;
}

type Named = Place | Village;

const isUnread = ({ name_ky, name_ky_certainty }: Named) => name_ky === null || name_ky_certainty === 'likely';

/** The Kyrgyz names of places and villages that wait for a native reader, by region. */
export function namesToRead(joined: Joined): NamesOfRegion[] {
  const waiting = joined.dataset.places
    .map((place) => ({
      place,
      own: isUnread(place),
      villages: (joined.villagesByPlace.get(place.id) ?? []).filter(isUnread),
    }))
    .filter(({ own, villages }) => own || villages.length > 0);
  const byRegion = Map.groupBy(waiting, ({ place }) => joined.pathOf(place).at(-2) ?? place);
  return [...byRegion].map(([region, places]) => ({
    region,
    units: [...Map.groupBy(places, ({ place }) => joined.placesById.get(place.parent ?? '') ?? place)].map(
      ([unit, inside]) => ({
        unit,
        places: inside,
      }),
    ),
    count: places.reduce((sum, { own, villages }) => sum + Number(own) + villages.length, 0),
  }));
}

/** How many Kyrgyz names of places and villages there are, how many of them are not confirmed, and how many are not known. */
export function nameCounts({ dataset }: Joined) {
  const named: readonly Named[] = [...dataset.places, ...dataset.villages];
  const missing = named.filter(({ name_ky }) => name_ky === null).length;
  return { all: named.length, likely: named.filter(isUnread).length - missing, missing };
}
