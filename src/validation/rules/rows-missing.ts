import { isBlank } from '../blank.ts';
import { structureRule } from '../rule.ts';

/** A table that is published has rows. */
export const rowsMissing = structureRule('rows-missing', 'notice', function* ({ rows }) {
  if (rows.every(({ cells }) => isBlank(cells))) yield {};
});
