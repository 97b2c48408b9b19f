import { expect, test } from 'vitest';
import { bars, placeBars } from '#charts/bars.ts';
import { toLookAt } from '#test/snapshot.ts';

const options = {
  id: 'b',
  title: 'Калктын топтору боюнча гранттар',
  unknown: 'белгисиз',
  format: (value: number) => `${value} млн сом`,
};
const groups = [
  {
    label: 'Ден соолугунун мүмкүнчүлүгү чектелген балдар жана алардын үй-бүлөлөрү',
    value: 42,
    href: '/ky/groups/children/',
  },
  { label: 'Улгайган адамдар', value: 17 },
  { label: 'Зомбулуктан жабыр тарткандар', value: null, note: '3 грант, суммалары жарыяланган эмес' },
  { label: 'Жаштар', value: 0 },
  { label: 'Кайтарылган', value: -4 },
];

test('a zero has no length, a small value has a little, an unknown one has no end', () => {
  const { rows } = placeBars(
    [
      { label: 'a', value: 0 },
      { label: 'b', value: 1 },
      { label: 'c', value: 1e9 },
      { label: 'd', value: null },
    ],
    options,
  );
  expect(rows.map(({ from, to }) => (to === null ? null : to - from))).toEqual([0, 2, 350, null]);
});

test('only zeros and only unknowns are drawn without a scale', () => {
  expect(placeBars([{ label: 'a', value: 0 }], options).rows[0]).toMatchObject({ from: 0, to: 0 });
  expect(placeBars([{ label: 'a', value: null }], options).rows[0]).toMatchObject({ from: 0, to: null });
});

test('a refund lies left of zero', () => {
  const [refund] = placeBars(
    [
      { label: 'a', value: -5 },
      { label: 'b', value: 5 },
    ],
    options,
  ).rows;
  expect(refund?.to).toBeLessThan(refund?.from ?? 0);
});

test('with labels beside them all bars begin behind the labels and end before the values', () => {
  const long = 'Ден соолугунун мүмкүнчүлүгү чектелген балдар жана алардын үй-бүлөлөрү';
  const { rows, height } = placeBars(
    [
      { label: long, value: 42 },
      { label: 'Жаштар', value: 7 },
    ],
    { ...options, width: 760, beside: 270 },
  );
  const [first, second] = rows;
  expect(rows.map(({ from }) => from)).toEqual([270, 270]);
  expect(first?.head.label.length).toBeGreaterThan(1);
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.head.height ?? 0));
  expect(first?.to).toBeLessThan(760 - 60);
  expect(height).toBe((second?.bottom ?? 0) + 2);
});

test('without rows there is no chart', () => {
  expect(bars([], options)).toBeNull();
});

test('groups of people', async () => {
  await expect(toLookAt(bars(groups, options))).toMatchFileSnapshot('snapshots/bars-groups.svg');
});
