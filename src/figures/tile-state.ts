import type { TileState } from '#charts/map-legend.ts';
import type { Joined } from '#model/join.ts';
import { mapCounts } from '#model/map-counts.ts';
import type { Place } from '#schemas/index.ts';
import { stateOf } from './map-measures.ts';

/** What is known of a place and of the units inside it, as maps and fields draw it. */
export const tileState = (joined: Joined, place: Place): TileState => stateOf(mapCounts(joined, place), 'money');
