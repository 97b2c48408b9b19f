import { circleText, cyclesOf } from '../cycles.ts';
import { datasetRule } from '../rule.ts';

/** Nobody follows himself, on whatever way round. */
export const successorCycle = datasetRule('successor-cycle', 'error', function* ({ dataset }) {
  for (const table of ['places', 'organizations'] as const) {
    const records: readonly { id: string; successor: string | null }[] = dataset[table];
    for (const circle of cyclesOf(records, (record) => record.successor)) {
      if (circle[0])
        yield {
          record: circle[0],
          column: 'successor',
          value: circle[0].successor ?? '',
          params: { circle: circleText(circle) },
        };
    }
  }
});
