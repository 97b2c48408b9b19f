import { cellLimit } from '../cell-limit.ts';
import { cellRule } from '../rule.ts';

/** No cell holds a whole document. */
export const cellTooLong = cellRule('cell-too-long', 'error', ({ length }) =>
  length > cellLimit ? { params: { length, limit: cellLimit } } : null,
);
