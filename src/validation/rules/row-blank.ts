import { fixHeader, knownColumns } from '#intake/header.ts';
import { isBlank } from '../blank.ts';
import { structureRule } from '../rule.ts';

/** No row is without any text; reported once for a file, at the first of them. */
export const rowBlank = structureRule('row-blank', 'warning', function* (file) {
  const { rows } = file;
  if (knownColumns(fixHeader(file)).length === 0) return;
  const blank = rows.filter(({ cells }) => isBlank(cells));
  if (blank[0]) yield { line: blank[0].line, params: { rows: blank.length } };
});
