import { masked } from '../masked.ts';
import { isProse } from '../texts.ts';
import { marks } from '../marks.ts';
import { cellRule } from '../rule.ts';

/** +996 or 0, then nine digits of a Kyrgyz number, with spaces, hyphens or brackets between them. */
const phone = /(?<![\d.,+])(?:\+?\s?996|0)[\s()-]{0,2}[2-9](?:[\s()-]{0,2}\d){8}(?!\d)/;

/** No telephone number is published: it is a person's more often than an office's. */
export const cellPhone = cellRule(
  'cell-phone',
  'error',
  { of: isProse, needs: marks.manyDigits | marks.rare },
  (cell) => {
    const found = phone.exec(cell.value)?.[0];
    return found ? { value: masked(found) } : null;
  },
);
