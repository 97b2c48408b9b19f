import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

/** The title in the language of the source is there. */
export const originalMissing = rowRule('original-missing', 'error', function* ({ dataset }) {
  for (const call of dataset.calls) {
    const column = `title_${call.title_language}`;
    if (call.title_language !== null && textCellOf(call, column) === null)
      yield { record: call, column: 'title_language', value: call.title_language, params: { other: column } };
  }
});
