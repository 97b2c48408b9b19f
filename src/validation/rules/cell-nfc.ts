import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** Letters are single characters (NFC): «й» is not «и» with a mark, which looks the same and is not found. */
export const cellNfc = cellRule('cell-nfc', 'warning', { needs: marks.rare }, ({ value }) => {
  const composed = value.normalize('NFC');
  return composed === value ? null : { params: { suggestion: composed.slice(0, 200) } };
});
