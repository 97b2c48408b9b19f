import type { Qualifier } from '#model/money.ts';
import type { Random } from './random.ts';

const least = Math.log(50_000);
const most = Math.log(60_000_000);

/** A grant between 50,000 and 60,000,000 som; small ones are common, large ones rare. */
export function grantAmount(random: Random): number {
  const share = random.next() * random.next();
  return Math.round(Math.exp(least + (most - least) * share) / 1000) * 1000;
}

/** An amount as it may be published: missing, inexact or exact. */
export function published(
  random: Random,
  amount: number,
): { amount: number | null; amount_qualifier: Qualifier | null } {
  if (random.chance(0.15)) return { amount: null, amount_qualifier: null };
  return {
    amount,
    amount_qualifier: random.chance(0.8) ? 'exact' : random.pick(['about', 'about', 'at-least', 'at-most'] as const),
  };
}

/** Whole som that split an amount into parts, all of it and not more. */
export function split(random: Random, amount: number, parts: number): number[] {
  const weights = Array.from({ length: parts }, () => 1 + random.next());
  const total = weights.reduce((a, b) => a + b);
  const shares = weights.slice(1).map((weight) => Math.floor((amount * weight) / total));
  return [amount - shares.reduce((a, b) => a + b, 0), ...shares];
}

/** A round sum at or above the amount. */
export const rounded = (amount: number, step = 1000) => Math.ceil(amount / step) * step;
