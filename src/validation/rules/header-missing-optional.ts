import { columnsOf } from '#schemas/index.ts';
import { knownColumns, fixHeader } from '#intake/header.ts';
import { structureRule } from '../rule.ts';

/** A CSV file has all columns of the template, also the empty ones; a JSON list leaves out what nobody knows. */
export const headerMissingOptional = structureRule('header-missing-optional', 'notice', function* (file) {
  const known = new Set(knownColumns(fixHeader(file)));
  if (known.size === 0 || file.format === 'json') return;
  const missing = Object.entries(columnsOf(file.table)).filter(
    ([column, { optional }]) => optional && !known.has(column),
  );
  if (missing.length > 0)
    yield { params: { count: missing.length, columns: missing.map(([column]) => column).join(', ') } };
});
