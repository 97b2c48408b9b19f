import { languages } from '#text/languages.ts';
import { rowRule } from '../rule.ts';

/** The problem and the aim of a call say more than its title. */
export const textRepeatsTitle = rowRule('text-repeats-title', 'notice', function* ({ dataset }) {
  for (const call of dataset.calls) {
    for (const { title: other, texts } of columns) {
      const title = call[other];
      const column = title === null ? undefined : texts.find((name) => call[name] === title);
      if (title !== null && column !== undefined) yield { record: call, column, value: title, params: { other } };
    }
  }
});

/** Of each language the title and the texts that say more. */
const columns = languages.map((language) => ({
  title: `title_${language}` as const,
  texts: [`problem_${language}`, `aim_${language}`] as const,
}));
