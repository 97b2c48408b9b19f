export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most';

/** An amount in whole som with how exact it is; null means unknown. */
export interface Money {
  amount: number | null;
  qualifier: Qualifier;
}

/** A sum: its known part with the qualifier of that part, and how many parts have no known amount. */
export interface MoneySum extends Money {
  /** Parts with a known amount. */
  known: number;
  /** Parts whose amount is unknown: the sum is then a lower bound. */
  unknown: number;
}

/** Adds amounts and keeps the weakest qualifier; no known part gives null, never zero. */
export function addMoney(parts: readonly Money[]): MoneySum {
  const known = parts.filter((part) => part.amount !== null);
  const unknown = parts.length - known.length;
  if (known.length === 0) return { amount: null, qualifier: 'exact', known: 0, unknown };
  const amount = known.reduce((sum, part) => sum + (part.amount ?? 0), 0);
  return { amount, qualifier: weakest(known.map((part) => part.qualifier)), known: known.length, unknown };
}

/** The qualifier of a sum: exact only of exact parts; «about» beside a bound, or a lower beside an upper bound, leaves only «about». */
function weakest(qualifiers: readonly Qualifier[]): Qualifier {
  const kinds = new Set(qualifiers);
  if (kinds.has('about') || (kinds.has('at-least') && kinds.has('at-most'))) return 'about';
  if (kinds.has('at-least')) return 'at-least';
  if (kinds.has('at-most')) return 'at-most';
  return 'exact';
}

/** What the whole sum is known to be: with unknown parts its known part is a lower bound. */
export function boundOf({ qualifier, unknown }: MoneySum): Qualifier {
  if (unknown === 0) return qualifier;
  return qualifier === 'at-most' || qualifier === 'about' ? 'about' : 'at-least';
}
