import { randomLcg } from 'd3';

/** A seeded random generator: the same seed gives the same choices. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number;
  /** A whole number between the two, both included. */
  int: (least: number, most: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly [T, ...T[]] | readonly T[]) => T;
}

/** A linear congruential generator of 32 bits: good enough for made-up data and for nothing else. */
export function randomFrom(seed: number): Random {
  const next = randomLcg(seed);
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => must(list[int(0, list.length - 1)]),
  };
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('empty list');
  return value;
}
