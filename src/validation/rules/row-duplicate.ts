import { tableNames } from '#schemas/index.ts';
import type { AnyRecord } from '../checked.ts';
import { placeOf } from '../place-of.ts';
import { repeatsOf } from '../repeats.ts';
import { tableRule } from '../rule.ts';

/** No two rows say the same under two ids: their money would be counted twice. */
export const rowDuplicate = tableRule('row-duplicate', 'error', function* (checked) {
  for (const table of tableNames) {
    for (const { record, first } of repeatsOf<AnyRecord>(checked.dataset[table], (row) =>
      JSON.stringify({ ...row, id: '' }),
    )) {
      yield { record, value: record.id, params: { other: first.id, first: placeOf(first, checked) } };
    }
  }
});
