import { least } from '../bounds.ts';
import type { Checked } from '../checked.ts';
import { rowRule } from '../rule.ts';

/** Units in which people are counted once. */
const people = new Set(['people', 'children', 'women']);

/** A project does not reach more people than its place has. */
export const resultOverPopulation = rowRule('result-over-population', 'warning', function* (checked) {
  for (const result of checked.dataset.results) {
    const { actual, qualifier, unit, kind } = result;
    if (actual === null || kind === 'context' || !people.has(unit ?? '')) continue;
    const population = populationOf(result.subject, checked);
    if (population === null || least({ amount: actual, qualifier: qualifier ?? 'exact' }) <= population) continue;
    yield { record: result, column: 'actual', value: String(actual), params: { actual, population } };
  }
});

/** The people of the place of a grant, a call or a place; null where nobody counted them. */
function populationOf(subject: string, { byId, joined }: Checked): number | null {
  const [table, id = ''] = subject.split('/');
  const place = table === 'places' ? id : (joined.grantsById.get(id)?.place ?? joined.callsById.get(id)?.place ?? '');
  const record = byId.places.get(place);
  return record !== undefined && 'population' in record ? record.population : null;
}
