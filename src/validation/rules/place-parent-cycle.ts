import { circleText, cyclesOf } from '../cycles.ts';
import { datasetRule } from '../rule.ts';

/** No place lies in itself, on whatever way round. */
export const placeParentCycle = datasetRule('place-parent-cycle', 'error', function* ({ dataset }) {
  for (const circle of cyclesOf(dataset.places, (place) => place.parent))
    if (circle[0])
      yield {
        record: circle[0],
        column: 'parent',
        value: circle[0].parent ?? '',
        params: { circle: circleText(circle) },
      };
});
