import { languages } from '#text/languages.ts';
import { rowRule } from '../rule.ts';

/** That something is not published, in the three languages. */
const claimed =
  /жарыяланган (?:эмес|жок)|жарыялаган (?:эмес|жок)|не (?:был[аои]? )?опубликован|(?:not|never) (?:been )?published/iu;

/** A search that found nothing says where we looked, never that nothing is published: only the answer to a request may say so. */
export const notPublishedClaimed = rowRule('not-published-claimed', 'error', function* ({ dataset }) {
  for (const lookup of dataset.lookups)
    for (const language of languages) {
      const found = claimed.exec(lookup[`where_${language}`] ?? '')?.[0];
      if (found) yield { record: lookup, column: `where_${language}`, value: found };
    }
});
