import { expect, test } from 'vitest';
import { placeProportion, proportion } from '#charts/proportion.ts';
import { toLookAt } from '#test/snapshot.ts';

const options = { id: 'v', title: '136 ичинен 10' };

test('a part stands for its share of the width', () => {
  expect(placeProportion({ known: 34, all: 136 }, 240)).toBe(60);
});

test('nothing known fills nothing, all known fills all', () => {
  expect(placeProportion({ known: 0, all: 7 }, 240)).toBe(0);
  expect(placeProportion({ known: 7, all: 7 }, 240)).toBe(240);
});

test('neither a small known part nor a small unknown part is lost', () => {
  expect(placeProportion({ known: 1, all: 10_000 }, 240)).toBe(3);
  expect(placeProportion({ known: 9999, all: 10_000 }, 240)).toBe(237);
});

test('of nothing there is no part', () => {
  expect(proportion({ known: 0, all: 0 }, options)).toBeNull();
});

test('ten of 136', async () => {
  await expect(toLookAt(proportion({ known: 10, all: 136 }, options))).toMatchFileSnapshot(
    'snapshots/proportion-part.svg',
  );
});
