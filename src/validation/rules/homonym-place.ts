import { keyOf, repeatsOf } from '../repeats.ts';
import { tableRule } from '../rule.ts';

/** Two units of one kind under one parent have different names. */
export const homonymPlace = tableRule('homonym-place', 'warning', function* ({ dataset }) {
  for (const { record, first } of repeatsOf(dataset.places, ({ kind, parent, name_ky: ky, name_ru: ru }) =>
    keyOf(kind, parent ?? '', (ky ?? ru)?.toLowerCase() ?? null),
  )) {
    yield {
      record,
      column: record.name_ky === null ? 'name_ru' : 'name_ky',
      value: record.name_ky ?? record.name_ru ?? '',
      params: { other: first.id },
    };
  }
});
