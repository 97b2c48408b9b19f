import { expect, test } from 'vitest';
import { least, leastOf, most } from './bounds.ts';

test('«about» leaves a tenth on both sides, bounds are open on one', () => {
  const money = (['exact', 'about', 'at-least', 'at-most'] as const).map((qualifier) => ({ amount: 1000, qualifier }));
  expect(money.map(least)).toEqual([1000, 900, 1000, 0]);
  expect(money.map(most).map(Math.round)).toEqual([1000, 1100, Infinity, 1000]);
});

test('an unknown amount adds nothing and limits nothing', () => {
  const unknown = { amount: null, qualifier: 'exact' as const };
  expect([leastOf([unknown]), most(unknown)]).toEqual([0, Infinity]);
});
