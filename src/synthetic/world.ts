import type { Place } from '#schemas/index.ts';
import type { Draft } from './draft.ts';
import type { Bodies } from './organizations.ts';
import type { Random } from './random.ts';

/** The part of the synthetic country that calls need. */
export interface World {
  draft: Draft;
  random: Random;
  bodies: Bodies;
  /** Places that publish; the others do not. */
  publishing: readonly Place[];
}
