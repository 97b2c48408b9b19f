import { country } from '../country.ts';
import { masked } from '../masked.ts';
import { isProse } from '../texts.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** No telephone number is published: it is a person's more often than an office's. */
export const cellPhone = cellRule(
  'cell-phone',
  'error',
  { of: isProse, needs: marks.manyDigits | marks.rare },
  (cell) => {
    const found = country.phone.exec(cell.value)?.[0];
    return found ? { value: masked(found) } : null;
  },
);
