import { cellLimit } from '#text/cell-limit.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** No cell holds a whole document. */
export const cellTooLong = cellRule('cell-too-long', 'error', { needs: marks.long }, ({ length }) =>
  length > cellLimit ? { params: { length, limit: cellLimit } } : null,
);
