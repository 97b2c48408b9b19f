import { exists } from '../checked.ts';
import { boundaryRule } from '../rule.ts';
import { slipFinder } from '../slips.ts';

/** Every shape stands for a place of the register, by its id or its state code. */
export const boundariesUnknown = boundaryRule('boundaries-unknown', 'error', function* ({ boundaries }, checked) {
  const { places } = checked.dataset;
  const codes = new Set(places.map(({ soate }) => soate));
  const findSlip = slipFinder();
  const known = new Set(places.flatMap(({ id, soate }) => (soate === null ? [id] : [id, soate])));
  for (const { id } of boundaries ?? []) {
    if (codes.has(id) || exists(checked, 'places', id)) continue;
    const suggestion = findSlip(id, known) ?? '';
    yield { value: id, params: { suggestion } };
  }
});
