import type { Grant } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { counted, rowsOf, type FigureFacts, type Value } from './figure.ts';

/** Figures of what an organization got; its other figures are of what it gave. */
export const organizationFigures = {
  'grants-received': { unit: 'grants', unknown: 'not-counted' },
} satisfies Record<string, FigureFacts>;

/** The figures of the grants that an organization got. */
export const ofReceived = (joined: Joined, got: readonly Grant[]): Record<keyof typeof organizationFigures, Value> => ({
  'grants-received': counted(rowsOf('winners', joined.topGrants(got))),
});
