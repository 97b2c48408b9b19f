import { repeatsOf } from '../repeats.ts';
import { tableRule } from '../rule.ts';

/** A page is one source. */
export const sourceUrlDuplicate = tableRule('source-url-duplicate', 'warning', function* ({ dataset }) {
  for (const { record, first } of repeatsOf(
    dataset.sources,
    ({ url }) => url?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') ?? null,
  )) {
    yield { record, column: 'url', value: record.url ?? '', params: { other: first.id } };
  }
});
