import { expect, test } from 'vitest';
import { key, keyHeight, type KeyItem } from '#charts/key.ts';

const items: KeyItem[] = [
  { shape: 'known', label: 'белгилүү' },
  { shape: 'looked', label: 'изделген, табылган жок' },
  { shape: 'unknown', label: 'белгисиз' },
];

test('a key stands in one line where there is room, else in as many as it needs', () => {
  expect(keyHeight(items, 760)).toBe(18);
  expect(keyHeight(items, 200)).toBe(54);
  expect(keyHeight([], 360)).toBe(0);
});

test('every shape is drawn beside its words', () => {
  const { text } = key('k', items, { y: 0, width: 760 });
  for (const { label } of items) expect(text).toContain(label);
  expect(text).toMatch(/mark-known.*mark-negative.*mark-unknown/s);
});
