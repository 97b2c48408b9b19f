import { columnsOf } from '#schemas/index.ts';
import { knownColumns, fixHeader } from '#intake/header.ts';
import { structureRule } from '../rule.ts';

/** Columns that must not be empty are there. */
export const headerMissingColumn = structureRule('header-missing-column', 'error', function* (file) {
  const known = new Set(knownColumns(fixHeader(file)));
  if (known.size === 0) return;
  for (const [column, { optional }] of Object.entries(columnsOf(file.table)))
    if (!optional && !known.has(column)) yield { column };
});
