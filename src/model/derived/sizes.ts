import { grantSizes } from '../grant-sizes.ts';
import type { Joined } from '../join.ts';
import { counted, tally, rowsOf, type FigureFacts, type Value } from './figure.ts';

/** Figures of the sizes of single grants. */
export const sizeFigures = {
  'sizes-known': { unit: 'grants', unknown: 'not-counted' },
  'size-median': { unit: 'som', unknown: 'left-out' },
  'sizes-together': { unit: 'projects', unknown: 'none' },
  'sizes-unknown': { unit: 'projects', unknown: 'none' },
} satisfies Record<string, FigureFacts>;

/** The figures of the sizes of all grants. */
export function ofSizes(joined: Joined): Record<keyof typeof sizeFigures, Value> {
  const { sized, median, together, unknown } = grantSizes(joined, joined.dataset.winners);
  const rows = rowsOf(
    'winners',
    sized.map(({ grant }) => grant),
  );
  return {
    'sizes-known': counted(rows),
    'size-median': tally(median, rows),
    'sizes-together': tally(together, []),
    'sizes-unknown': tally(unknown, []),
  };
}
