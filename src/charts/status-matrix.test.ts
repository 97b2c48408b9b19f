import { expect, test } from 'vitest';
import { statusMatrix, placeMatrix, type MatrixState } from '#charts/status-matrix.ts';
import { toLookAt } from '#test/snapshot.ts';

const options = {
  id: 'v',
  title: 'Эмне белгилүү, эмне изделген',
  states: { known: 'белгилүү', looked: 'изделген, табылган жок', unknown: 'белгисиз' },
};
const years = Array.from({ length: 19 }, (_, index) => String(2008 + index));
const states: MatrixState[] = ['known', 'looked', 'unknown', 'unknown', 'looked'];
const labels = ['Конкурстар', 'Жеңүүчүлөр', 'Бөлүнгөн каражат', 'Төлөмдөр', 'Отчёттор жана натыйжалар', 'Баалоо'];
const items = labels.map((label, row) => ({
  label,
  cells: years.map((_, index) => states[(index * (row + 1) + row) % 5] ?? 'unknown'),
}));

test('nineteen years and six items fit side by side', () => {
  const placed = placeMatrix({ years, items }, 360);
  const cells = placed.rows.flatMap(({ cells }) => cells);
  expect(Math.min(...cells.map(({ width }) => width))).toBeGreaterThan(8);
  expect(Math.max(...cells.map(({ x, width }) => x + width))).toBeLessThanOrEqual(360);
  expect(placed.upright).toBe(true);
});

test('few years have level labels', () => {
  expect(placeMatrix({ years: years.slice(0, 5), items }, 360).upright).toBe(false);
});

test('without years or items there is no chart', () => {
  expect(statusMatrix({ years: [], items }, options)).toBeNull();
  expect(statusMatrix({ years, items: [] }, options)).toBeNull();
});

test('nineteen years', async () => {
  await expect(toLookAt(statusMatrix({ years, items }, options))).toMatchFileSnapshot('snapshots/coverage-years.svg');
});

test('four years', async () => {
  const few = items.map(({ label, cells }) => ({ label, cells: cells.slice(0, 4) }));
  await expect(toLookAt(statusMatrix({ years: years.slice(15), items: few }, options))).toMatchFileSnapshot(
    'snapshots/coverage-few.svg',
  );
});
