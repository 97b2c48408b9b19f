import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** No cell begins or ends with a space of any kind. */
export const cellSpaces = cellRule('cell-spaces', 'error', { needs: marks.edge }, ({ value, length }) => {
  const cut = length > value.length;
  return /^\ufeff|\ufeff$/.test(value) || value === (cut ? value.trimStart() : value.trim())
    ? null
    : { params: { suggestion: value.trim().slice(0, 200) } };
});
