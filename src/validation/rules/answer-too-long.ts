import { languages } from '#text/languages.ts';
import { rowRule } from '../rule.ts';

/** So many letters of an answer stand on a page; a longer one is kept where its source is, and its beginning or sum stands here. */
export const answerLimit = 1500;

/** An answer has room on the page of what it answers. */
export const answerTooLong = rowRule('answer-too-long', 'error', function* ({ dataset }) {
  for (const answer of dataset.answers)
    for (const language of languages) {
      const length = answer[`text_${language}`]?.length ?? 0;
      if (length > answerLimit)
        yield { record: answer, column: `text_${language}`, params: { length, limit: answerLimit } };
    }
});
