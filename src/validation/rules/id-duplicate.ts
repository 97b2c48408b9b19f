import { tableNames } from '#schemas/index.ts';
import type { AnyRecord } from '../checked.ts';
import { placeOf } from '../place-of.ts';
import { repeatsOf } from '../repeats.ts';
import { tableRule } from '../rule.ts';

/** An id belongs to one row for ever. */
export const idDuplicate = tableRule('id-duplicate', 'error', function* (checked) {
  for (const table of tableNames) {
    for (const { record, first } of repeatsOf<AnyRecord>(checked.dataset[table], ({ id }) => id))
      yield { record, column: 'id', value: record.id, params: { first: placeOf(first, checked) } };
  }
});
