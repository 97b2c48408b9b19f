import { fileRule } from '../rule.ts';

/** The copy that the site makes for Excel is for looking: what is handed in is the table itself. */
export const fileExcelCopy = fileRule('file-excel-copy', 'error', function* ({ isExcelCopy }) {
  if (isExcelCopy) yield {};
});
