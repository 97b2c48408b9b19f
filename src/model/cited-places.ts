import { figureAt, placeScope } from '#model/derived/index.ts';
import type { Place } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { memo } from './memo.ts';
import { placeView } from './place-view.ts';

/** The largest number of places below the regions with files of their own. */
const most = 60;

/**
 * The places that people cite most, with pictures as files: the country, the regions, and of the others those with most projects. Their
 * number has a limit, so that a long record does not become a hundred thousand files; what the others show is made in the reader's browser.
 */
export const citedPlaces = memo((joined: Joined): ReadonlySet<Place> => {
  const { country, dataset, childrenByPlace } = joined;
  const regions = childrenByPlace.get(country?.id ?? null) ?? [];
  const top = new Set(country ? [country, ...regions] : regions);
  const others = dataset.places
    .filter((place) => !top.has(place) && !placeView(joined, place).silent)
    .map((place) => ({ place, projects: figureAt(joined, 'projects', placeScope(place))?.value ?? 0 }))
    .sort((a, b) => b.projects - a.projects || (a.place.id < b.place.id ? -1 : 1));
  return new Set([...top, ...others.slice(0, most).map(({ place }) => place)]);
});
