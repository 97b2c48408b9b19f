import { fileRule } from '../rule.ts';

/** Cells are separated by commas; other marks are read all the same, so that other findings show. */
export const fileDelimiter = fileRule('file-delimiter', 'error', function* ({ separator, isExcelCopy, raw }) {
  if (isExcelCopy) return;
  const spaced = raw?.repairs.find(({ kind }) => kind === 'spaced');
  if (separator !== ',') yield { line: 1, value: separator === '\t' ? 'TAB' : separator };
  else if (spaced) yield { line: spaced.line, value: ', ' };
});
