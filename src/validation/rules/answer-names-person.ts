import { languages } from '#text/languages.ts';
import { rowRule } from '../rule.ts';

/** A surname with initials before or after it: «А. Б. Ойдонов», «Ойдонов А. Б.». */
const signature =
  /(?<!\p{L})(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}{2,}|(?<!\p{L})\p{Lu}\p{Ll}{2,}\s\p{Lu}\.(?:\s?\p{Lu}\.)?(?!\p{L})/u;

/** An answer is that of a body, not of the person who signed it. */
export const answerNamesPerson = rowRule('answer-names-person', 'warning', function* ({ dataset }) {
  for (const answer of dataset.answers)
    for (const language of languages)
      if (signature.test(answer[`text_${language}`] ?? '')) yield { record: answer, column: `text_${language}` };
});
