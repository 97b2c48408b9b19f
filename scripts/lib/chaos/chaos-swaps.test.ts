import { expect, test } from 'vitest';
import { randomFrom } from '#synthetic/random.ts';
import { chaosSwaps } from './chaos-swaps.ts';

test('whenever a build is killed while it puts the new site in place, one whole site is there, and nothing is left', async () => {
  const trials = await Array.fromAsync(chaosSwaps(6, randomFrom(7 / 2 ** 32)));
  expect(trials).toHaveLength(6);
  expect(trials.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
});
