import { expect, test } from 'vitest';
import { circleText, cyclesOf } from './cycles.ts';

interface Step {
  id: string;
  next: string | null;
}

const circles = (records: Step[]) => [...cyclesOf(records, ({ next }) => next)].map(circleText);

test('every circle is found once, and ways into it are none', () => {
  expect(
    circles([
      { id: 'x', next: 'a' },
      { id: 'a', next: 'b' },
      { id: 'b', next: 'a' },
      { id: 'c', next: 'c' },
      { id: 'd', next: null },
    ]),
  ).toEqual(['a → b → a', 'c → c']);
});

test('a chain of 100,000 records is walked once', () => {
  expect(circles(Array.from({ length: 100_000 }, (_, i) => ({ id: String(i), next: String(i + 1) })))).toEqual([]);
});

test('a long circle is shortened', () => {
  expect(circles(Array.from({ length: 20 }, (_, i) => ({ id: String(i), next: String((i + 1) % 20) })))).toEqual([
    '0 → 1 → 2 → 3 → 4 → 5 → 6 → 7 → … → 0',
  ]);
});
