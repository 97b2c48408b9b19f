import { circleText, cyclesOf } from '../cycles.ts';
import { datasetRule } from '../rule.ts';

/** No grant is a part of itself, on whatever way round. */
export const partOfCycle = datasetRule('part-of-cycle', 'error', function* ({ dataset }) {
  for (const circle of cyclesOf(dataset.winners, (grant) => grant.part_of))
    if (circle[0])
      yield {
        record: circle[0],
        column: 'part_of',
        value: circle[0].part_of ?? '',
        params: { circle: circleText(circle) },
      };
});
