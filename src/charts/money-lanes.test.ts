import { expect, test } from 'vitest';
import type { MoneyBar, MoneyRow } from '#charts/money-bars.ts';
import { moneyLanes, placeMoneyLanes } from '#charts/money-lanes.ts';

const options = {
  id: 'm',
  title: 'Жылдар боюнча акча',
  lanes: [
    { kind: 'planned' as const, label: 'Пландалган' },
    { kind: 'paid' as const, label: 'Төлөнгөн' },
  ],
  format: ({ value }: MoneyBar) => String(value),
  empty: 'белгисиз',
  low: 'өтө аз',
  keys: [],
};
const mark = (kind: MoneyBar['kind'], value: number | null, more: Partial<MoneyBar> = {}): MoneyBar => ({
  kind,
  value,
  low: null,
  high: null,
  qualifier: 'exact',
  label: '',
  disagrees: false,
  ...more,
});
const year = (year: number, ...marks: MoneyBar[]): MoneyRow => ({ year, yearLabel: String(year), marks });
const rows = [year(2019, mark('planned', 40), mark('planned', 10)), year(2020), year(2021, mark('planned', null))];

test('columns of all lanes are on one scale, those of one year side by side', () => {
  const { lanes } = placeMoneyLanes([...rows, year(2022, mark('paid', 20))], options);
  const [planned, paid] = lanes.map(({ columns }) => columns.map(({ height }) => height));
  expect(planned).toEqual([92, 23]);
  expect(paid).toEqual([46]);
});

test('years without a number are thin strips, joined where they touch; none of them is a column', () => {
  const { lanes } = placeMoneyLanes(rows, options);
  expect(lanes.map(({ unknown }) => unknown.length)).toEqual([1, 1]);
  expect(lanes[0]?.unknown[0]).toMatchObject({ height: 6 });
  expect(lanes[0]?.columns).toHaveLength(2);
});

test('a column too low to be seen has a dot above it, which the key explains; it is no higher than its sum', () => {
  const small = [year(2019, mark('planned', 1_000)), year(2020, mark('planned', 10))];
  const { lanes } = placeMoneyLanes(small, options);
  expect(lanes[0]?.columns.map(({ height, y, top }) => [height, y - top])).toEqual([
    [92, 0],
    [2, 6],
  ]);
  const drawn = moneyLanes(small, options)?.text ?? '';
  expect(drawn.match(/<circle/g)).toHaveLength(2);
  expect(drawn).toContain('өтө аз');
  expect(moneyLanes(rows, options)?.text).not.toContain('<circle');
});

test('a lane of which nothing is known says so', () => {
  expect(moneyLanes(rows, options)?.text).toContain('Төлөнгөн<tspan class="muted">: белгисиз</tspan>');
});

test('money of an unknown year stands behind a question mark', () => {
  const { years } = placeMoneyLanes([...rows, { year: null, yearLabel: 'жылы белгисиз', marks: [] }], options);
  expect(years.at(-1)?.label).toBe('?');
});

test('without a number there is no chart', () => {
  expect(moneyLanes([year(2020, mark('paid', null))], options)).toBeNull();
});
