import { circleText, cyclesOf } from '../cycles.ts';
import { datasetRule } from '../rule.ts';

/** No event is a part of itself, on whatever way round. */
export const eventPartCycle = datasetRule('event-part-cycle', 'error', function* ({ dataset }) {
  for (const circle of cyclesOf(dataset.events, (event) => event.part_of))
    if (circle[0])
      yield {
        record: circle[0],
        column: 'part_of',
        value: circle[0].part_of ?? '',
        params: { circle: circleText(circle) },
      };
});
