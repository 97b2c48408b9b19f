import { memo } from '#model/memo.ts';
import type { Received } from '#intake/received.ts';
import { sheetMarks, splitCells, type CellMarks } from '#intake/split-cells.ts';

/** What stands in the cells of a file, seen once for all rules; null for what is neither a sheet nor a text of CSV whose cells are certain. */
export const marksOfFile = memo(({ raw, separator, problems, marks }: Received): CellMarks | null => {
  if (raw === null || raw.format === 'json' || problems.length > 0) return null;
  if (raw.text === '') return sheetMarks(raw.all);
  return marks ?? splitCells(raw.text, separator)?.marks ?? null;
});
