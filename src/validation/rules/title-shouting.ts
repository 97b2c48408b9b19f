import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';
import { isTranslatable } from '../texts.ts';

/** Titles and names are not written in capitals; abbreviations are. */
export const titleShouting = cellRule(
  'title-shouting',
  'notice',
  { of: isTranslatable, needs: marks.capitals | marks.rare },
  ({ value }) => (isShouting(value) ? {} : null),
);

/** Three words of four capital letters or more, and hardly a small letter. */
function isShouting(text: string) {
  const words = text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? [];
  if (words.length < 3) return false;
  const small = text.match(/\p{Ll}/gu) ?? [];
  return small.length * 4 < words.join('').length;
}
