import type { Place } from '#schemas/index.ts';
import type { Draft } from './draft.ts';
import type { Bodies } from './organizations.ts';
import type { Random } from './random.ts';

/** The country as far as calls need it. */
export interface World {
  draft: Draft;
  random: Random;
  bodies: Bodies;
  /** Places that publish; the others stay silent. */
  speaking: readonly Place[];
}
