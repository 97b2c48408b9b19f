import { exists } from '../checked.ts';
import { nearest } from '#text/nearest.ts';
import { boundaryRule } from '../rule.ts';

/** Every shape stands for a place of the register, by its id or its state code. */
export const boundariesUnknown = boundaryRule('boundaries-unknown', 'error', function* ({ boundaries }, checked) {
  const { places } = checked.dataset;
  const codes = new Set(places.map(({ soate }) => soate));
  for (const { id } of boundaries ?? []) {
    if (codes.has(id) || exists(checked, 'places', id)) continue;
    const suggestion =
      nearest(
        id,
        places.flatMap(({ id: other, soate }) => (soate === null ? [other] : [other, soate])),
      ) ?? '';
    yield { value: id, params: { suggestion } };
  }
});
