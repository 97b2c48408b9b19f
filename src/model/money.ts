export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most';

/** An amount in whole som with how exact it is; null means unknown. */
export interface Money {
  amount: number | null;
  qualifier: Qualifier;
}

/** A sum: its known part and how many of its parts have no known amount. */
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
  return { amount, qualifier: weakest(known.map((part) => part.qualifier), unknown > 0), known: known.length, unknown };
}

/** The qualifier of a sum: exact only of exact parts; a lower and an upper bound together are «about». */
function weakest(qualifiers: readonly Qualifier[], open: boolean): Qualifier {
  const kinds = new Set(qualifiers);
  const atLeast = open || kinds.has('at-least');
  if (atLeast && kinds.has('at-most')) return 'about';
  if (atLeast) return 'at-least';
  if (kinds.has('at-most')) return 'at-most';
  return kinds.has('about') ? 'about' : 'exact';
}

/** The range that a qualified amount allows: null where it is open. */
export function rangeOf({ amount, qualifier }: Money): { low: number | null; high: number | null } {
  if (amount === null) return { low: null, high: null };
  if (qualifier === 'at-least') return { low: amount, high: null };
  if (qualifier === 'at-most') return { low: null, high: amount };
  return { low: amount, high: amount };
}
