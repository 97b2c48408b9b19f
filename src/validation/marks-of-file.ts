import { memo } from '#model/memo.ts';
import type { Received } from '#intake/received.ts';
import { cellMarks, sheetMarks, type CellMarks } from './cell-marks.ts';

/** What stands in the cells of a file, seen once for all rules; null for what is neither a sheet nor a text of CSV whose cells are certain. */
export const marksOfFile = memo(({ raw, separator, problems }: Received): CellMarks | null => {
  if (raw === null || raw.format === 'json' || problems.length > 0) return null;
  return raw.text === '' ? sheetMarks(raw.all) : cellMarks(raw.text, separator);
});
