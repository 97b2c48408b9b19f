import { mixedWord } from '#text/look-alikes.ts';
import { isProse } from '../texts.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** A word is written in one alphabet: with a Latin «e» in «Бишкeк» no search finds it. */
export const cellLookAlike = cellRule(
  'cell-look-alike',
  'warning',
  { of: isProse, needs: marks.mixed | marks.rare },
  (cell) => {
    const mixed = mixedWord(cell.value);
    return mixed && { params: { word: mixed.word.slice(0, 60), suggestion: mixed.meant.slice(0, 60) } };
  },
);
