import type { Place } from '#schemas/index.ts';
import { datasetRule } from '../rule.ts';

type Kind = Place['kind'];

/** What each kind of unit may belong to. */
const parents: Readonly<Record<Kind, readonly Kind[]>> = {
  country: [],
  region: ['country'],
  'republican-city': ['country'],
  district: ['region'],
  'city-district': ['republican-city', 'regional-city'],
  'regional-city': ['region'],
  'district-city': ['district'],
  'aiyl-aimak': ['district', 'regional-city', 'republican-city', 'city-district'],
  settlement: ['district', 'regional-city', 'republican-city', 'city-district'],
};

/** Every place belongs to a unit of the level above it; the country to none. */
export const placeKindParent = datasetRule('place-kind-parent', 'error', function* ({ dataset, joined }) {
  for (const place of dataset.places) {
    const parent = joined.placesById.get(place.parent ?? '');
    const allowed = parents[place.kind];
    const wrong = parent ? !allowed.includes(parent.kind) : place.parent === null && allowed.length > 0;
    if (wrong)
      yield {
        record: place,
        column: 'parent',
        value: place.parent ?? '',
        params: { kind: place.kind, parent: parent?.kind ?? '', allowed: allowed.join(', ') },
      };
  }
});
