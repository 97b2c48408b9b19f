import { fileRule } from '../rule.ts';

/** Cells are separated by commas; other marks are read all the same, so that other findings show. */
export const fileDelimiter = fileRule('file-delimiter', 'error', function* ({ format, delimiter }) {
  if (format === 'csv' && delimiter !== ',') yield { line: 1, value: delimiter === '\t' ? 'TAB' : delimiter };
});
