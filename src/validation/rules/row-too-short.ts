import { isBlank } from '../blank.ts';
import { structureRule } from '../rule.ts';

/** No row has fewer cells than the header. */
export const rowTooShort = structureRule('row-too-short', 'error', function* ({ header, rows }) {
  for (const { line, cells } of rows) {
    if (cells.length < header.length && !isBlank(cells))
      yield { line, params: { cells: cells.length, columns: header.length, missing: header[cells.length] ?? '' } };
  }
});
