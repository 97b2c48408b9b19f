import { cellRule } from '../rule.ts';
import { marks } from '../marks.ts';
import { isProse } from '../texts.ts';

/** The length at which old workbooks and databases cut a text. */
const cutLength = 255;

/** No text breaks off where a program stops to keep it. */
export const cellCut = cellRule('cell-cut', 'warning', { of: isProse, needs: marks.cyrillic }, ({ value, length }) =>
  length === cutLength && /[\p{L}\d,-]$/u.test(value) ? { params: { length } } : null,
);
