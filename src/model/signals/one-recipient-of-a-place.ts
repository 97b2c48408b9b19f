import { isMunicipality } from '../municipality.ts';
import { mostOfThem } from './recipients-of.ts';
import { signal } from './signal.ts';

/** One organization got most of the grants of a municipality. */
export const oneRecipientOfAPlace = signal('one-recipient-of-a-place', 'places', (joined, place) =>
  isMunicipality(place) ? mostOfThem(joined.topGrants(joined.grantsByPlace.get(place.id) ?? [])) : null,
);
