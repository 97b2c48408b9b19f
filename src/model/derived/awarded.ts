import type { Joined } from '../join.ts';
import type { MoneySum } from '../money.ts';
import { figureOf, type Derived } from './index.ts';

/** The known awards of a scope as a sum with its unknown parts, and the figures that it is made of. */
export function awardedOf(joined: Joined, scope: string): { sum: MoneySum; figures: Derived[] } {
  const awarded = figureOf(joined, 'awarded', scope);
  const known = figureOf(joined, 'amounts-known', scope);
  return {
    sum: {
      amount: awarded.value,
      qualifier: awarded.qualifier,
      known: known.value ?? 0,
      unknown: (known.outOf ?? 0) - (known.value ?? 0),
    },
    figures: [awarded],
  };
}
