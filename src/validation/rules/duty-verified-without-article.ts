import { rowRule } from '../rule.ts';

/** Whoever verified a duty has read its article. */
export const dutyVerifiedWithoutArticle = rowRule('duty-verified-without-article', 'error', function* ({ dataset }) {
  for (const duty of dataset.duties) {
    if (duty.verified !== null && duty.article === null)
      yield { record: duty, column: 'verified', value: duty.verified };
  }
});
