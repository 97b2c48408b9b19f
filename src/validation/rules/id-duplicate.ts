import { tableNames } from '#schemas/index.ts';
import { placeOf } from '../place-of.ts';
import { tableRule } from '../rule.ts';

/** An id belongs to one row for ever. */
export const idDuplicate = tableRule('id-duplicate', 'error', function* (checked) {
  for (const table of tableNames) {
    const firsts = checked.byId[table];
    if (firsts.size === checked.dataset[table].length) continue;
    for (const record of checked.dataset[table]) {
      const first = firsts.get(record.id) ?? record;
      if (first !== record)
        yield { record, column: 'id', value: record.id, params: { first: placeOf(first, checked) } };
    }
  }
});
