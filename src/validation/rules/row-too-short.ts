import { fixHeader, knownColumns } from '#intake/header.ts';
import { isBlank } from '../blank.ts';
import { structureRule } from '../rule.ts';

/** No row has fewer cells than the header. */
export const rowTooShort = structureRule('row-too-short', 'error', function* (file) {
  const { header, rows } = file;
  if (knownColumns(fixHeader(file)).length === 0) return;
  for (const { line, cells } of rows) {
    if (cells.length < header.length && !isBlank(cells) && !hasSwallowed(cells))
      yield { line, params: { cells: cells.length, columns: header.length, missing: header[cells.length] ?? '' } };
  }
});

/** Whether a cell holds rows that a quotation mark swallowed: the mark is the cause, and file-quotes names it. */
const hasSwallowed = (cells: readonly string[]) => cells.some((cell) => /[\n][^\n]*[,;\t][^\n]*[,;\t]/.test(cell));
