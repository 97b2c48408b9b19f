import { rowRule } from '../rule.ts';
import { textCellOf, textGroups } from '../texts.ts';

const kyrgyzLetters = /[ңөү]/i;

/** Words that one language has and the other has not. */
const russianWords =
  /(?<!\p{L})(?:и|на|для|по|от|из|при|или)(?!\p{L})|\p{L}(?:ого|его|ных|ой|ый|ий|ая|ие|ые|ция|ции|ость)(?!\p{L})/iu;

/** A text stands in the column of its language. */
export const titlesSwapped = rowRule('titles-swapped', 'warning', function* ({ dataset }) {
  for (const { table, base, columns } of textGroups) {
    const [ky, ru] = [`${base}_ky`, `${base}_ru`];
    if (!columns.some(({ column }) => column === ru)) continue;
    for (const record of dataset[table]) {
      const [inKyrgyz, inRussian] = [textCellOf(record, ky), textCellOf(record, ru)];
      if (typeof inKyrgyz !== 'string' || typeof inRussian !== 'string') continue;
      if (kyrgyzLetters.test(inRussian) && !kyrgyzLetters.test(inKyrgyz) && russianWords.test(inKyrgyz))
        yield { record, column: ky, value: inKyrgyz, params: { other: ru } };
    }
  }
});
