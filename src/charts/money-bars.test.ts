import { expect, test } from 'vitest';
import { mergeGaps, moneyBars, placeMoneyBars, type MoneyBar, type MoneyRow } from '#charts/money-bars.ts';
import { toLookAt } from '#test/snapshot.ts';

const words = { exact: '', about: '≈ ', 'at-least': 'кеминде ', 'at-most': 'эң көп ' };
const millions = (value: number) => `${String(Math.round(value / 1e5) / 10).replace('.', ',')}\u00a0млн\u00a0сом`;
const options = {
  id: 'm',
  title: 'Жылдар боюнча акча',
  empty: 'Эч нерсе жарыяланган эмес',
  format: ({ value, low, high, qualifier }: MoneyBar) =>
    value === null ? `${millions(low ?? 0)} – ${millions(high ?? 0)}` : words[qualifier] + millions(value),
};
const mark = (kind: MoneyBar['kind'], label: string, value: number | null, more: Partial<MoneyBar> = {}): MoneyBar => ({
  kind,
  label,
  value,
  low: null,
  high: null,
  qualifier: 'exact',
  disagrees: false,
  ...more,
});
const year = (year: number, ...marks: MoneyBar[]): MoneyRow => ({ year, yearLabel: String(year), marks });

const years = [
  year(2019, mark('planned', 'Пландалган', 30e6), mark('awarded', 'Берилген', 27_600_000, { qualifier: 'about' })),
  year(2020),
  year(
    2021,
    mark('planned', 'Бюджетте бекитилген', 38e6),
    mark('awarded', 'Берилген', 38e6, { qualifier: 'about' }),
    mark('awarded', 'Башка булак боюнча', 33_400_000, { disagrees: true }),
    mark('paid', 'Төлөнгөнү белгисиз', null),
  ),
  year(
    2022,
    mark('approved', 'Бекитилген', 45e6, { qualifier: 'at-most' }),
    mark('awarded', 'Берилген', 21e6, {
      qualifier: 'at-least',
      scope: 'Социалдык өнүктүрүү министрлигинин конкурсу гана',
    }),
  ),
  year(2023, mark('paid', 'Кайтарылган', -3e6), mark('spent', 'Сарпталган', null, { low: 12e6, high: 29e6 })),
  { year: null, yearLabel: 'Жылы белгисиз', marks: [mark('awarded', 'Берилген', 1_200_000)] },
];

test('bars begin at zero, also when one value dwarfs the others', () => {
  const { years, zero } = placeMoneyBars(
    [year(2020, mark('paid', 'a', 1e12)), year(2021, mark('paid', 'b', 5))],
    options,
  );
  const [huge = 0, tiny] = years.map(({ marks }) => (marks[0]?.to ?? 0) - zero);
  expect(tiny).toBe(2);
  expect(huge).toBeGreaterThan(100);
});

test('a refund is drawn left of zero', () => {
  const {
    years: [placed],
    zero,
  } = placeMoneyBars([year(2020, mark('paid', 'a', -5), mark('paid', 'b', 5))], options);
  expect(placed?.marks[0]?.to).toBeLessThan(zero);
});

test('what is unknown has no end', () => {
  const { years } = placeMoneyBars([year(2020, mark('paid', 'a', null))], options);
  expect(years[0]?.marks[0]).toMatchObject({ to: null, range: null });
});

test('a range known on both sides is drawn as a range, on one side as a bound', () => {
  const {
    years: [placed],
    zero,
  } = placeMoneyBars(
    [year(2020, mark('paid', 'a', null, { low: 5, high: 10 }), mark('paid', 'b', null, { low: 5 }))],
    options,
  );
  const [range, bound] = placed?.marks ?? [];
  const [low = 0, high = 0] = range?.range ?? [];
  expect(range?.to).toBe(low);
  expect(Math.abs(high - zero - 2 * (low - zero))).toBeLessThanOrEqual(1);
  expect(bound).toMatchObject({ to: low, range: null });
});

test('a statement that disagrees is thinner', () => {
  const {
    years: [placed],
  } = placeMoneyBars([year(2020, mark('paid', 'a', 5), mark('paid', 'b', 6, { disagrees: true }))], options);
  expect(placed?.marks[1]?.height).toBeLessThan(placed?.marks[0]?.height ?? 0);
});

test('years of which nothing is said and that follow each other share a row, the unknown year stands alone', () => {
  const rows = [
    year(2010, mark('paid', 'a', 1)),
    year(2011),
    year(2012),
    year(2013, mark('paid', 'a', 1)),
    { year: null, yearLabel: '?', marks: [] },
  ];
  expect(mergeGaps(rows).map((merged) => merged.map(({ yearLabel }) => yearLabel))).toEqual([
    ['2010'],
    ['2011', '2012'],
    ['2013'],
    ['?'],
  ]);
  expect(placeMoneyBars(rows, options).years[1]?.label).toEqual(['2011–2012']);
});

test('a bar of the largest value is as long as the plot, its words stand above it', () => {
  const {
    years: [placed],
  } = placeMoneyBars(
    [
      year(
        2020,
        mark('paid', 'Төлөнгөн', 5e6),
        mark('paid', 'Социалдык заказдын алкагында төлөнгөн каражаттардын жалпы суммасы', 38e6),
      ),
    ],
    options,
  );
  const [small, large] = placed?.marks ?? [];
  expect(large?.to).toBe(350);
  expect(small?.words.y).toBeLessThan(small?.barY ?? 0);
  expect(large?.words.y).toBeLessThan(large?.barY ?? 0);
});

test('rows never overlap', () => {
  const { years } = placeMoneyBars(
    Array.from({ length: 40 }, (_, index) =>
      year(1985 + index, mark('paid', 'Социалдык заказдын алкагында төлөнгөн каражаттардын жалпы суммасы', index)),
    ),
    options,
  );
  const overlaps = years.filter(
    ({ y }, index) => index > 0 && y < (years[index - 1]?.y ?? 0) + (years[index - 1]?.height ?? 0),
  );
  expect(overlaps).toEqual([]);
});

test('without rows there is no chart', () => {
  expect(moneyBars([], options)).toBeNull();
});

test('years with gaps, doubts and a refund', async () => {
  await expect(toLookAt(moneyBars(years, options))).toMatchFileSnapshot('snapshots/money-by-year-doubts.svg');
});

test('nothing is known', async () => {
  const unknown = [2021, 2022].map((number) =>
    year(number, mark('awarded', 'Берилген сумма жарыяланган эмес', null), mark('paid', 'Төлөнгөнү белгисиз', null)),
  );
  await expect(toLookAt(moneyBars(unknown, options))).toMatchFileSnapshot('snapshots/money-by-year-unknown.svg');
});

test('forty years and one huge value', async () => {
  const forty = Array.from({ length: 40 }, (_, index) =>
    year(1985 + index, ...(index % 7 === 3 ? [] : [mark('awarded', 'Awarded', index === 20 ? 9e11 : index * 1e5)])),
  );
  await expect(toLookAt(moneyBars(forty, options))).toMatchFileSnapshot('snapshots/money-by-year-forty.svg');
});
