import type { TileState } from '#charts/map-legend.ts';
import { figureAt, placeScope } from '#model/derived/index.ts';
import type { Joined } from '#model/join.ts';
import { placeView } from '#model/place-view.ts';
import type { Place } from '#schemas/index.ts';

/** What is known of a place and of the units inside it, as maps and fields draw it. */
export function tileState(joined: Joined, place: Place): TileState {
  const { silent, lookups } = placeView(joined, place);
  if ((figureAt(joined, 'awards-known', placeScope(place))?.value ?? 0) > 0) return 'money';
  if (!silent) return 'facts';
  return lookups.length > 0 ? 'looked' : 'silent';
}
