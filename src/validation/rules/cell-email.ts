import { email } from '../email.ts';
import { masked } from '../masked.ts';
import { isProse } from '../texts.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** No e-mail address is published: the tables have no place for contacts. */
export const cellEmail = cellRule('cell-email', 'error', { of: isProse, needs: marks.at }, (cell) => {
  const found = email.exec(cell.value)?.[0];
  return found ? { value: masked(found) } : null;
});
