import type { TileState } from '#charts/map-legend.ts';
import type { MapCounts } from '#model/map-counts.ts';

/** What the map of the country can show, in the order of its switch. */
export const mapMeasures = ['money', 'projects', 'outcomes', 'silence'] as const;

export type MapMeasure = (typeof mapMeasures)[number];

/** What is filled and what is filled but for a corner; the rest was searched for or not. */
const filled: Record<MapMeasure, (counts: MapCounts) => [whole: boolean, part: boolean]> = {
  money: ({ amounts, recorded }) => [amounts > 0, recorded],
  projects: ({ projects, recorded }) => [projects > 0, recorded],
  outcomes: ({ outcomes, projects }) => [outcomes > 0, projects > 0],
  silence: ({ silent, municipalities }) => [silent === 0, silent < municipalities],
};

/** How a place is drawn. */
export function stateOf(counts: MapCounts, measure: MapMeasure): TileState {
  const [whole, part] = filled[measure](counts);
  return whole ? 'money' : part ? 'facts' : counts.looked ? 'looked' : 'silent';
}

/** The number on a place. */
export const shownOf = ({ projects, outcomes, silent }: MapCounts, measure: MapMeasure) =>
  ({ money: projects, projects, outcomes, silence: silent })[measure];

/** Path of the page of a map, below the language. */
export const mapPath = (measure: MapMeasure, first?: number) =>
  ['map', ...(measure === 'money' && first === undefined ? [] : [measure]), ...(first === undefined ? [] : [first])]
    .map((part) => `${part}/`)
    .join('');

/** Path of the files of a map of all years. */
export const mapFilePath = (measure: MapMeasure) => (measure === 'money' ? 'nation/map' : `nation/map-${measure}`);
