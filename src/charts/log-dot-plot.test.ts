import { expect, test } from 'vitest';
import { placeDots, logDotPlot, type Dot } from '#charts/log-dot-plot.ts';

const size = (value: number): Dot => ({ value, qualifier: 'exact' });
const options = { id: 's', title: 'Гранттардын өлчөмү', format: String, tick: String };

test('the scale runs over whole powers of ten', () => {
  expect(placeDots([size(50_000), size(38e6)], 360).ticks).toEqual([1e4, 1e5, 1e6, 1e7, 1e8]);
  expect(placeDots([size(1000)], 360).ticks).toEqual([1e3, 1e4]);
});

test('ten times as much is as far everywhere', () => {
  const { x } = placeDots([size(1e4), size(1e7)], 360);
  expect(x(1e5) - x(1e4)).toBeCloseTo(x(1e7) - x(1e6));
});

test('equal grants are piled, very many become a column', () => {
  expect(placeDots([size(500), size(500), size(500)], 360)).toMatchObject({ deep: 3, dense: false });
  expect(
    placeDots(
      Array.from({ length: 50 }, () => size(500)),
      360,
    ),
  ).toMatchObject({ deep: 50, dense: true });
});

test('zero and refunds have no place on the scale', () => {
  expect(placeDots([size(0), size(-5), size(10)], 360).known).toHaveLength(1);
});

test('unknown amounts are drawn one by one as negatives, none of them on the scale', () => {
  const picture = logDotPlot(
    { dots: [size(500)], unplaced: [{ count: 22, label: '22 грант: суммасы белгисиз' }] },
    options,
  );
  expect(picture?.text.match(/class="dot is-/g)).toHaveLength(1);
  const lengths = [
    ...(/class="dot-unknown" d="([^"]*)"/.exec(picture?.text ?? '')?.[1] ?? '').matchAll(/h([\d.]+)/g),
  ].map(([, length]) => Math.floor(Number(length) / 12) + 1);
  expect(lengths).toEqual([22]);
});

test('many unknown amounts go on in the next line', () => {
  const picture = logDotPlot({ dots: [], unplaced: [{ count: 62, label: '62' }] }, options);
  const lengths = [
    ...(/class="dot-unknown" d="([^"]*)"/.exec(picture?.text ?? '')?.[1] ?? '').matchAll(/h([\d.]+)/g),
  ].map(([, length]) => Math.floor(Number(length) / 12) + 1);
  expect(lengths).toEqual([30, 30, 2]);
});
