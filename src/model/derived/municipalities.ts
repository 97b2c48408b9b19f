import type { Place } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { hasRecord, isAbolished, isMunicipality } from '../municipality.ts';
import { counted, rowsOf, type FigureFacts, type Value } from './figure.ts';

/** Figures of the municipalities of the country, a region or a district: those that exist; abolished ones stand apart. */
export const municipalityFigures = {
  municipalities: { unit: 'municipalities', unknown: 'none' },
  'municipalities-recorded': { unit: 'municipalities', outOf: 'municipalities', unknown: 'not-counted' },
  'municipalities-silent': { unit: 'municipalities', outOf: 'municipalities', unknown: 'none' },
  'municipalities-abolished': { unit: 'municipalities', unknown: 'none' },
  'municipalities-abolished-recorded': {
    unit: 'municipalities',
    outOf: 'municipalities-abolished',
    unknown: 'not-counted',
  },
} satisfies Record<string, FigureFacts>;

/** The figures of the municipalities among some places. */
export function ofMunicipalities(
  joined: Joined,
  places: readonly Place[],
): Record<keyof typeof municipalityFigures, Value> {
  const recorded = (place: Place) => hasRecord(joined, place);
  const living = places.filter(isMunicipality);
  const abolished = places.filter(isAbolished);
  const count = (some: readonly Place[], whole: number | null = null) => counted(rowsOf('places', some), whole);
  return {
    municipalities: count(living),
    'municipalities-recorded': count(living.filter(recorded), living.length),
    'municipalities-silent': count(
      living.filter((place) => !recorded(place)),
      living.length,
    ),
    'municipalities-abolished': count(abolished),
    'municipalities-abolished-recorded': count(abolished.filter(recorded), abolished.length),
  };
}
