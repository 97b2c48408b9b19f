import type { Place } from '#schemas/index.ts';
import { country } from '../country.ts';
import { rowRule } from '../rule.ts';

const { west, east, south, north } = country.box;

const inside = (lon: number, lat: number) => lon >= west && lon <= east && lat >= south && lat <= north;

/** The point of a place lies in the country, with longitude and latitude in their columns and both or neither. */
export const lonLatOutside = rowRule('lon-lat-outside', 'error', function* ({ dataset }) {
  for (const place of dataset.places) {
    const kind = mistakeOf(place);
    if (kind)
      yield {
        record: place,
        column: place.lon === null ? 'lat' : 'lon',
        value: `${place.lon ?? ''}, ${place.lat ?? ''}`,
        params: { kind },
      };
  }
});

function mistakeOf({ lon, lat }: Place): 'half' | 'swapped' | 'outside' | null {
  if (lon === null && lat === null) return null;
  if (lon === null || lat === null) return 'half';
  if (inside(lon, lat)) return null;
  return inside(lat, lon) ? 'swapped' : 'outside';
}
