import { country } from '../country.ts';
import { masked } from '../masked.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** No personal number of a natural person is published; the message does not repeat it. */
export const cellPersonalNumber = cellRule(
  'cell-personal-number',
  'error',
  { needs: marks.manyDigits },
  ({ value, facts }) => {
    if (facts?.kind === 'soate' || facts?.kind === 'sha256' || facts?.kind === 'url') return null;
    const found = country.personalNumber.exec(value)?.[0];
    return found ? { value: masked(found) } : null;
  },
);
