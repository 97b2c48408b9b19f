import { boundariesById } from '#model/boundaries.ts';
import type { Place } from '#schemas/index.ts';
import { boundaryRule } from '../rule.ts';

/** Where districts or municipalities have shapes, all of their kind have; of cities some maps show none, so they may be missing. */
export const boundariesMissing = boundaryRule('boundaries-missing', 'warning', function* ({ boundaries }, { dataset }) {
  const drawn = boundariesById(boundaries ?? [], dataset.places);
  for (const kind of ['region', 'district', 'aiyl-aimak'] satisfies Place['kind'][]) {
    const all = dataset.places.filter((place) => place.kind === kind && place.status !== 'abolished');
    const missing = all.filter(({ id }) => !drawn.has(id));
    if (missing.length > 0 && missing.length < all.length)
      yield {
        value: missing
          .slice(0, 5)
          .map(({ id }) => id)
          .join(', '),
        params: { kind, missing: missing.length, all: all.length },
      };
  }
});
