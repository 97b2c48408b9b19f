import { rowLimit } from '#model/csv.ts';
import { fileRule } from '../rule.ts';

/** A table has as many rows as people can have written; what follows is not read. */
export const fileTooManyRows = fileRule('file-too-many-rows', 'error', function* ({ problems }) {
  const surplus = problems.find(({ kind }) => kind === 'rows');
  if (surplus) yield { line: surplus.line, params: { limit: rowLimit } };
});
