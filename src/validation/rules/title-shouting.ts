import { rowRule } from '../rule.ts';
import { textCellOf, textGroups } from '../texts.ts';

/** Titles and names are not written in capitals; abbreviations are. */
export const titleShouting = rowRule('title-shouting', 'notice', function* ({ dataset }) {
  for (const { table, columns } of textGroups) {
    for (const { column } of columns) {
      for (const record of dataset[table]) {
        const text = textCellOf(record, column);
        if (typeof text === 'string' && isShouting(text)) yield { record, column, value: text };
      }
    }
  }
});

/** Three words of four capital letters or more, and hardly a small letter. */
function isShouting(text: string) {
  const words = text.match(/\p{Lu}{4,}/gu) ?? [];
  const small = text.match(/\p{Ll}/gu) ?? [];
  return words.length >= 3 && small.length * 4 < words.join('').length;
}
