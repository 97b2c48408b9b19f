import { fixHeader, knownColumns } from '#intake/header.ts';
import { isBlank } from '../blank.ts';
import { structureRule } from '../rule.ts';

/** No row has more cells than the header. */
export const rowTooLong = structureRule('row-too-long', 'error', function* (file) {
  const { header, rows } = file;
  if (knownColumns(fixHeader(file)).length === 0) return;
  for (const { line, cells } of rows) {
    if (cells.length > header.length && !isBlank(cells))
      yield {
        line,
        value: cells.slice(header.length).join(','),
        params: { cells: cells.length, columns: header.length },
      };
  }
});
