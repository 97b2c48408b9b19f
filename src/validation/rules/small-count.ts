import { country } from '../country.ts';
import type { Checked } from '../checked.ts';
import { rowRule } from '../rule.ts';

const sensitive = new Set([
  'children-with-disabilities',
  'people-with-disabilities',
  'children-in-need',
  'survivors-of-violence',
  'homeless',
  'former-prisoners',
]);
const people = new Set(['people', 'children', 'children-a-year', 'women']);

/** Fewer than five people of a group in need can be recognised where everybody knows each other: «<5». */
export const smallCount = rowRule('small-count', 'warning', function* (checked) {
  for (const result of checked.dataset.results) {
    const { actual, unit } = result;
    if (actual === null || actual < 1 || actual >= country.smallGroup || !people.has(unit ?? '')) continue;
    if (groupsOf(result.subject, checked).some((group) => sensitive.has(group)))
      yield { record: result, column: 'actual', value: String(actual) };
  }
});

/** The people whom the grant or call of a result serves. */
function groupsOf(subject: string, { joined }: Checked): readonly string[] {
  const [table, id = ''] = subject.split('/');
  const grant = table === 'winners' ? joined.grantsById.get(id) : undefined;
  const call = joined.callsById.get(grant?.call ?? id);
  return grant?.target_group ?? call?.target_group ?? [];
}
