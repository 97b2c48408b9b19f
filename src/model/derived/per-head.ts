import type { Grant, Place } from '#schemas/index.ts';
import { grantYear } from '../grant-year.ts';
import type { Joined } from '../join.ts';
import { addMoney, boundOf } from '../money.ts';
import { placeView } from '../place-view.ts';
import { rowsOf, type FigureFacts, type Value } from './figure.ts';

/** Known grant money per 1,000 inhabitants. */
export const perHeadFigures = {
  'awarded-per-1000': { unit: 'som-per-1000', unknown: 'needs-enough' },
} satisfies Record<string, FigureFacts>;

/** From how many known amounts on a figure per head says something. */
const leastAmounts = 3;

/** By how many years the money and the number of inhabitants may lie apart. */
const mostYearsApart = 3;

/**
 * The figure of a place, or null where it would mislead: fewer than three amounts or fewer than half of the grants known,
 * no number of inhabitants with a year, or money of which not one year is known or which lies more than three years from it.
 */
export function ofPerHead(joined: Joined, place: Place): Record<keyof typeof perHeadFigures, Value> | null {
  const top = joined.topGrants(placeView(joined, place).grants);
  const known = top.filter(({ amount }) => amount !== null);
  const { population } = place;
  if (known.length < leastAmounts || known.length * 2 < top.length || !population) return null;
  if (!known.every((grant) => isNear(joined, grant, place))) return null;
  const awarded = addMoney(top.map(joined.moneyOfGrant));
  const value = Math.round(((awarded.amount ?? 0) / population) * 1000);
  return {
    'awarded-per-1000': {
      value,
      qualifier: boundOf(awarded),
      outOf: null,
      rows: [`places/${place.id}`, ...rowsOf('winners', known)],
    },
  };
}

function isNear(joined: Joined, grant: Grant, { population_year }: Place) {
  const year = grantYear(joined, grant);
  return year !== null && population_year !== null && Math.abs(year - population_year) <= mostYearsApart;
}
