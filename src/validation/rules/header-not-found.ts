import { columnsOf } from '#schemas/index.ts';
import { looksLikeData } from '#intake/aside.ts';
import { fixHeader, isSideways, knownColumns } from '#intake/header.ts';
import { structureRule } from '../rule.ts';

/** The first line names columns of the table: it is not a title and not data. */
export const headerNotFound = structureRule('header-not-found', 'error', function* (file) {
  if (knownColumns(fixHeader(file)).length > 0) return;
  if (file.format === 'json' && file.rows.length === 0) return;
  const kind = isSideways(file) ? 'sideways' : looksLikeData(file.header, file.table) ? 'data' : 'title';
  yield { value: file.header.join(','), params: { kind, columns: Object.keys(columnsOf(file.table)).join(',') } };
});
