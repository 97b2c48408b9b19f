import { exists, type Checked } from '../checked.ts';
import { referencesTo, type Reference } from '../references.ts';
import { datasetRule } from '../rule.ts';
import { slipFinder } from '../slips.ts';

/** Suggestions are looked for this often only: a whole column of strangers is no slip of the finger. */
const suggestionLimit = 50;

/** Every reference leads to a row; a row that could not be read counts as there. */
export const referenceMissing = datasetRule('reference-missing', 'error', function* (checked) {
  const findSlip = slipFinder();
  let suggestions = 0;
  for (const reference of referencesTo(checked, (target) => isMissing(target, checked))) {
    const { record, column, target, id, value } = reference;
    suggestions += 1;
    const ids = suggestions > suggestionLimit || target === null ? none : checked.byId[target];
    const found = findSlip(id, ids);
    const suggestion = found !== null && value.includes('/') ? `${target}/${found}` : found;
    yield { record, column, value, params: { table: target ?? '', suggestion: suggestion ?? '' } };
  }
});

const none: ReadonlyMap<string, unknown> = new Map();

function isMissing({ target, id }: Pick<Reference, 'target' | 'id'>, checked: Checked) {
  return target === null || (checked.given.has(target) && !exists(checked, target, id));
}
