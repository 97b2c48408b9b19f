import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

test('an answer is made once, and made anew after many others', () => {
  const asked: number[] = [];
  const double = remembering((n: number) => asked.push(n) && n * 2);
  expect([double(1), double(1), double(-0), double(2)]).toEqual([2, 2, -0, 4]);
  expect(asked).toEqual([1, -0, 2]);
  for (let n = 3; n < 30_000; n += 1) double(n);
  expect(double(1)).toBe(2);
  expect(asked.filter((n) => n === 1)).toEqual([1, 1]);
});
