import { masked } from '../masked.ts';
import { isProse } from '../texts.ts';
import { marks } from '../marks.ts';
import { cellRule } from '../rule.ts';

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u;

/** No e-mail address is published: the tables have no place for contacts. */
export const cellEmail = cellRule('cell-email', 'error', { of: isProse, needs: marks.at }, (cell) => {
  const found = email.exec(cell.value)?.[0];
  return found ? { value: masked(found) } : null;
});
