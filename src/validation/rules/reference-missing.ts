import { exists, type Checked } from '../checked.ts';
import { nearest } from '#text/nearest.ts';
import { referencesOf, type Reference } from '../references.ts';
import { datasetRule } from '../rule.ts';

/** Suggestions are looked for this often only: a whole column of strangers is no slip of the finger. */
const suggestionLimit = 50;

/** Every reference leads to a row; a row that could not be read counts as there. */
export const referenceMissing = datasetRule('reference-missing', 'error', function* (checked) {
  let suggestions = 0;
  for (const reference of referencesOf(checked)) {
    if (!isMissing(reference, checked)) continue;
    suggestions += 1;
    const suggestion = suggestions > suggestionLimit ? null : suggest(reference, checked);
    yield {
      record: reference.record,
      column: reference.column,
      value: reference.value,
      params: { table: reference.target ?? '', suggestion: suggestion ?? '' },
    };
  }
});

function isMissing({ target, id }: Reference, checked: Checked) {
  return target === null || (checked.given.has(target) && !exists(checked, target, id));
}

function suggest({ target, id, value }: Reference, { byId }: Checked) {
  const found = target === null ? null : nearest(id, byId[target].keys());
  return found !== null && value.includes('/') ? `${target}/${found}` : found;
}
