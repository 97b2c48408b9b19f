import { isProse } from '../texts.ts';
import { cellRule } from '../rule.ts';

/** Words are separated by one plain space, so that search and comparison find them. */
export const cellDoubleSpaces = cellRule('cell-double-spaces', 'warning', (cell) => {
  const text = cell.value.trim();
  if (!isProse(cell) || !/[^\S\n\r]{2}|[\u00a0\u2007\u202f\u3000]/u.test(text)) return null;
  return { params: { suggestion: text.replace(/\s+/gu, ' ').slice(0, 200) } };
});
