import { rowRule } from '../rule.ts';
import { valueByRow } from '../rows-with.ts';
import { textGroups } from '../texts.ts';

const kyrgyzLetters = /[ңөү]/i;

/** Words that one language has and the other has not. */
const russianWords =
  /(?<!\p{L})(?:и|на|для|по|от|из|при|или)(?!\p{L})|\p{L}(?:ого|его|ных|ой|ый|ий|ая|ие|ые|ция|ции|ость)(?!\p{L})/iu;

/** A text stands in the column of its language. */
export const titlesSwapped = rowRule('titles-swapped', 'warning', function* (checked) {
  for (const { table, base, columns } of textGroups) {
    const [ky, ru] = [`${base}_ky`, `${base}_ru`];
    if (!columns.some(({ column }) => column === ru)) continue;
    const [kyrgyzOf, russianOf] = [valueByRow(checked, table, ky), valueByRow(checked, table, ru)];
    for (const [i, record] of checked.dataset[table].entries()) {
      const [inKyrgyz, inRussian] = [kyrgyzOf(i), russianOf(i)];
      if (typeof inKyrgyz !== 'string' || typeof inRussian !== 'string') continue;
      if (!kyrgyzLetters.test(inKyrgyz) && kyrgyzLetters.test(inRussian) && russianWords.test(inKyrgyz))
        yield { record, column: ky, value: inKyrgyz, params: { other: ru } };
    }
  }
});
