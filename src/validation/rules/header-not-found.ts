import { columnsOf } from '#schemas/index.ts';
import { knownColumns, fixHeader } from '../header.ts';
import { structureRule } from '../rule.ts';

/** The first line names columns of the table: it is not a title and not data. */
export const headerNotFound = structureRule('header-not-found', 'error', function* (file) {
  if (knownColumns(fixHeader(file)).length > 0) return;
  yield { value: file.header.join(','), params: { columns: Object.keys(columnsOf(file.table)).join(',') } };
});
