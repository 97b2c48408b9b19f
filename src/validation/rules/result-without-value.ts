import { rowRule } from '../rule.ts';

/** An indicator has a number or words. */
export const resultWithoutValue = rowRule('result-without-value', 'error', function* ({ dataset }) {
  for (const result of dataset.results) {
    const { baseline, target, actual, value_text_ky: ky, value_text_ru: ru, value_text_en: en } = result;
    if ([baseline, target, actual, ky, ru, en].every((value) => value === null))
      yield { record: result, column: 'actual' };
  }
});
