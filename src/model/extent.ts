import type { Qualifier } from './money.ts';

/** Between which numbers a value lies; null: no such bound is known. Where only «about» is known, `about` says so of both. */
export interface Extent {
  low: number | null;
  high: number | null;
  about: boolean;
}

/** How two values differ, as far as they say: which is larger, and by how much; of equal ones neither is. */
export interface Difference {
  larger: 'first' | 'second' | null;
  amount: number;
  qualifier: Extract<Qualifier, 'exact' | 'about' | 'at-least'>;
}

/** The extent of a value; of an incomplete one more parts are unknown, so that it may be larger. */
export function extentOf(value: number, qualifier: Qualifier, incomplete = false): Extent {
  const above = incomplete ? null : value;
  if (qualifier === 'about') return { low: incomplete ? null : value, high: above, about: true };
  if (qualifier === 'at-least') return { low: value, high: null, about: false };
  if (qualifier === 'at-most') return { low: 0, high: above, about: false };
  return { low: value, high: above, about: false };
}

/** Two approximate values that lie within this part of the larger one cannot be put in order. */
const tooNear = 0.1;

/** How two values differ; null where their bounds leave open which is larger. */
export function differenceOf(first: Extent, second: Extent): Difference | null {
  const [one, other] = [pointOf(first), pointOf(second)];
  if (first.about || second.about) {
    if (one === null || other === null || Math.abs(one - other) <= tooNear * Math.max(one, other)) return null;
    return between(one, other, 'about');
  }
  if (one !== null && other !== null) return between(one, other, 'exact');
  if (first.low !== null && second.high !== null && first.low > second.high)
    return between(first.low, second.high, 'at-least');
  if (second.low !== null && first.high !== null && second.low > first.high)
    return between(first.high, second.low, 'at-least');
  return null;
}

/** The one number that a value is; null where it has only bounds. */
const pointOf = ({ low, high }: Extent) => (low === high ? low : null);

const between = (one: number, other: number, qualifier: Difference['qualifier']): Difference => ({
  larger: one === other ? null : one > other ? 'first' : 'second',
  amount: Math.abs(one - other),
  qualifier,
});

/** Those with most and those with least, as places in the list, and the difference between them; null where the bounds leave it open. */
export function rankingOf(
  extents: readonly Extent[],
): { most: readonly number[]; least: readonly number[]; difference: Difference } | null {
  const all = extents.map((_, at) => at);
  const ahead = (at: number, other: number) => differenceOf(extents[at] as Extent, extents[other] as Extent);
  const every = (at: number, behind: 'first' | 'second') =>
    all.every((other) => {
      const difference = ahead(at, other);
      return other === at || (difference !== null && (difference.larger === behind || isEqual(difference)));
    });
  const [most, least] = [all.filter((at) => every(at, 'first')), all.filter((at) => every(at, 'second'))];
  const [top, bottom] = [most[0], least[0]];
  if (top === undefined || bottom === undefined) return null;
  const difference = ahead(top, bottom);
  return difference && { most, least, difference };
}

const isEqual = ({ larger, qualifier }: Difference) => larger === null && qualifier === 'exact';
