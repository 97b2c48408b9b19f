import { cellRule } from '../rule.ts';
import { cutLength, marks } from '#text/marks.ts';
import { isProse } from '../texts.ts';

/** No text breaks off where a program stops to keep it. */
export const cellCut = cellRule('cell-cut', 'warning', { of: isProse, needs: marks.cut }, ({ value, length }) =>
  length === cutLength && /[\p{L}\d,-]$/u.test(value) ? { params: { length } } : null,
);
