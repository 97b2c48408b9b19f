import { isProse } from '../texts.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** Letters of other alphabets that look like Kyrgyz ones. */
const foreign = new Map([
  ['\u04ca', 'ң'],
  ['\u04c9', 'Ң'],
  ['\u04a5', 'ң'],
  ['\u04a4', 'Ң'],
  ['\u04c8', 'ң'],
  ['\u04c7', 'Ң'],
  ['\u0473', 'ө'],
  ['\u0472', 'Ө'],
  ['\u0275', 'ө'],
  ['\u019f', 'Ө'],
  ['\u04e7', 'ө'],
  ['\u04e6', 'Ө'],
  ['\u04b1', 'ү'],
  ['\u04b0', 'Ү'],
  ['\u04f1', 'ү'],
  ['\u04f0', 'Ү'],
]);

/** Kyrgyz ң, ө and ү are the letters of the Kyrgyz alphabet, not their twins from another one. */
export const cellKyrgyzLetters = cellRule(
  'cell-kyrgyz-letters',
  'notice',
  { of: isProse, needs: marks.rare },
  (cell) => {
    const letter = /[\u04c7-\u04ca\u04a4\u04a5\u0472\u0473\u0275\u019f\u04e6\u04e7\u04b0\u04b1\u04f0\u04f1]/u.exec(
      cell.value,
    )?.[0];
    return letter ? { params: { letter, suggestion: foreign.get(letter) ?? '' } } : null;
  },
);
