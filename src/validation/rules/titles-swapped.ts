import { rowRule } from '../rule.ts';
import { rowsWhere, valueByRow } from '../rows-with.ts';
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
    for (const { record, row } of rowsWhere(checked, table, (row) => areSwapped(kyrgyzOf(row), russianOf(row))))
      yield { record, column: ky, value: String(kyrgyzOf(row)), params: { other: ru } };
  }
});

/** Whether the text in the Kyrgyz column is Russian, and the one in the Russian column Kyrgyz. */
const areSwapped = (inKyrgyz: unknown, inRussian: unknown) =>
  typeof inKyrgyz === 'string' &&
  typeof inRussian === 'string' &&
  !kyrgyzLetters.test(inKyrgyz) &&
  kyrgyzLetters.test(inRussian) &&
  russianWords.test(inKyrgyz);
