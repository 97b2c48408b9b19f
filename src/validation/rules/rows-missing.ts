import { fixHeader, knownColumns } from '#intake/header.ts';
import { isBlank } from '../blank.ts';
import { structureRule } from '../rule.ts';

/** A table that is published has rows. */
export const rowsMissing = structureRule('rows-missing', 'notice', function* (file) {
  const { rows } = file;
  if (file.format === 'csv' && knownColumns(fixHeader(file)).length === 0) return;
  if (file.asides.length === 0 && rows.every(({ cells }) => isBlank(cells))) yield {};
});
