import { languages } from '#text/languages.ts';
import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

/** The problem and the aim of a call say more than its title. */
export const textRepeatsTitle = rowRule('text-repeats-title', 'notice', function* ({ dataset }) {
  for (const call of dataset.calls) {
    for (const language of languages) {
      const title = call[`title_${language}`];
      if (title === null) continue;
      const column = [`problem_${language}`, `aim_${language}`].find((name) => textCellOf(call, name) === title);
      if (column !== undefined) yield { record: call, column, value: title, params: { other: `title_${language}` } };
    }
  }
});
