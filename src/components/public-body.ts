import { placeWords } from '#i18n/place-words.ts';
import { textIn } from '#i18n/texts.ts';
import { site } from '#model/site.ts';
import type { Place } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';

const governing = {
  'aiyl-aimak': 'aiylOkmotu',
  'district-city': 'cityHall',
  'regional-city': 'cityHall',
  'republican-city': 'cityHall',
  district: 'districtAdministration',
} as const satisfies Partial<Record<Place['kind'], string>>;

/** The recorded bodies of self-government by their place. */
const bodies = Map.groupBy(
  site.dataset.organizations.filter(({ kind }) => kind === 'city-hall' || kind === 'aiyl-okmotu'),
  ({ place }) => place,
);

/** The body that governs a place, in words: that of the record where there is one, otherwise by the kind of the place; null where the kind tells none. */
export function publicBody(place: Place, language: Language): string | null {
  const recorded = bodies.get(place.id)?.[0];
  if (recorded) return textIn(recorded, 'name', language);
  const body = (governing as Partial<Record<Place['kind'], (typeof governing)[keyof typeof governing]>>)[place.kind];
  return body === undefined ? null : placeWords[language].bodies[body](textIn(place, 'name', language));
}
