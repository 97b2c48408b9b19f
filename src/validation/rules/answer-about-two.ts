import { rowRule } from '../rule.ts';

/** An answer is about a figure, or a signal, or a gap, or the record as a whole: beside one of them it is shown. */
export const answerAboutTwo = rowRule('answer-about-two', 'error', function* ({ dataset }) {
  for (const answer of dataset.answers) {
    const named = (['figure', 'signal', 'item'] as const).filter((column) => answer[column] !== null);
    if (named.length > 1) yield { record: answer, column: named[1] ?? '', params: { columns: named.join(', ') } };
  }
});
