import type { Place, Village } from '#schemas/index.ts';
import { repeatsOf } from '../repeats.ts';
import { tableRule } from '../rule.ts';

/** A state code belongs to one place. */
export const soateDuplicate = tableRule('soate-duplicate', 'warning', function* ({ dataset }) {
  for (const table of ['places', 'villages'] as const) {
    for (const { record, first } of repeatsOf<Place | Village>(dataset[table], ({ soate }) => soate))
      yield { record, column: 'soate', value: record.soate ?? '', params: { other: first.id } };
  }
});
