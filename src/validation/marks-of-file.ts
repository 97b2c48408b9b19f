import { memo } from '#model/memo.ts';
import type { Received } from '#intake/received.ts';
import { cellMarks } from './cell-marks.ts';

/** What stands in the cells of a file, seen once for all rules; null for what is no text of CSV, or none whose cells are certain. */
export const marksOfFile = memo(({ raw, separator, problems }: Received) =>
  raw === null || raw.format === 'json' || raw.text === '' || problems.length > 0
    ? null
    : cellMarks(raw.text, separator),
);
