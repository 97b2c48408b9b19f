import { masked } from '../masked.ts';
import { marks } from '../marks.ts';
import { cellRule } from '../rule.ts';

/** Personal number of a citizen: 1 or 2, the day of birth as DDMMYYYY, five digits. State codes of places begin with 4, numbers of organizations with 0. */
const personal = /(?<!\d)[12](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d\d{5}(?!\d)/;

/** No personal number of a natural person is published; the message does not repeat it. */
export const cellPersonalNumber = cellRule(
  'cell-personal-number',
  'error',
  { needs: marks.manyDigits },
  ({ value, facts }) => {
    if (facts?.kind === 'soate' || facts?.kind === 'sha256' || facts?.kind === 'url') return null;
    const found = personal.exec(value)?.[0];
    return found ? { value: masked(found) } : null;
  },
);
