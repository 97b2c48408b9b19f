import type { Money } from '#model/money.ts';

/** How far «about» may be off: a tenth. */
const tolerance = 0.1;

/** The least that a qualified amount can mean; nothing for an unknown one. */
export function least({ amount, qualifier }: Money): number {
  if (amount === null || qualifier === 'at-most') return 0;
  return qualifier === 'about' ? amount * (1 - tolerance) : amount;
}

/** The most that a qualified amount can mean; no limit for an unknown one. */
export function most({ amount, qualifier }: Money): number {
  if (amount === null || qualifier === 'at-least') return Infinity;
  return qualifier === 'about' ? amount * (1 + tolerance) : amount;
}

/** The least that several amounts can add up to. */
export const leastOf = (parts: readonly Money[]) => parts.reduce((sum, part) => sum + least(part), 0);
