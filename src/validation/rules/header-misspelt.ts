import { intendedColumns } from '#intake/header.ts';
import { structureRule } from '../rule.ts';

/** A column is called by its name, not by its label, in other letters or with a slip. */
export const headerMisspelt = structureRule('header-misspelt', 'error', function* (file) {
  for (const [name, suggestion] of intendedColumns(file))
    yield { column: suggestion, value: name, params: { suggestion } };
});
