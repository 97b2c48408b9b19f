import { isProse } from '../texts.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** Words are separated by one plain space, so that search and comparison find them. */
export const cellDoubleSpaces = cellRule(
  'cell-double-spaces',
  'warning',
  { of: isProse, needs: marks.spaces | marks.rare },
  (cell) => {
    const text = cell.value.trim();
    if (!/[^\S\n\r]{2}|[\u00a0\u2007\u202f\u3000]/u.test(text)) return null;
    return { params: { suggestion: text.replace(/\s+/gu, ' ').slice(0, 200) } };
  },
);
