import { expect, test } from 'vitest';
import { indicators, placeIndicators, type Indicator } from '#charts/indicators.ts';
import { toLookAt } from '#test/snapshot.ts';

const options = {
  id: 'i',
  title: 'Натыйжалар',
  labels: { baseline: 'Башында', target: 'Максат', actual: 'Натыйжа', unknown: 'белгисиз' },
  format: (value: number, qualifier: string) =>
    `${qualifier === 'about' ? '≈ ' : qualifier === 'at-least' ? 'кеминде ' : ''}${value}`,
};
const rows: Indicator[] = [
  {
    label: 'Психологиялык жардам алган аялдар',
    unit: 'адам',
    baseline: 12,
    target: 120,
    actual: 96,
    qualifier: 'exact',
  },
  {
    label: 'Күндүзгү борборго келген майыптыгы бар балдардын саны',
    unit: 'бала',
    baseline: null,
    target: 40,
    actual: 52,
    qualifier: 'at-least',
  },
  {
    label: 'Окутулган социалдык кызматкерлер',
    unit: 'адам',
    baseline: 0,
    target: 25,
    actual: null,
    qualifier: 'exact',
  },
  { label: 'Ишке орношкондор', unit: '%', baseline: null, target: null, actual: null, qualifier: 'exact' },
];

test('every row has its own scale from zero', () => {
  const placed = placeIndicators(rows, options).rows;
  expect(placed.map(({ at }) => at.target)).toEqual([350, 271, 350, null]);
  expect(placed.map(({ from }) => from)).toEqual([6, 6, 6, 6]);
});

test('only zeros are drawn without a scale', () => {
  const zero = { label: 'a', unit: '', baseline: 0, target: 0, actual: 0, qualifier: 'exact' as const };
  expect(placeIndicators([zero], options).rows[0]?.at).toEqual({ baseline: 6, target: 6, actual: 6 });
});

test('a result without target and baseline is a number, not a bar', () => {
  const alone = { label: 'a', unit: 'b', baseline: null, target: null, actual: 30, qualifier: 'exact' as const };
  const { text } = indicators([alone], options) ?? { text: '' };
  expect(text).toContain('>30</text>');
  expect(text).not.toMatch(/mark-known|class="track"/);
});

test('without rows there is no chart', () => {
  expect(indicators([], options)).toBeNull();
});

test('results of a grant', async () => {
  await expect(toLookAt(indicators(rows, options))).toMatchFileSnapshot('snapshots/indicators-results.svg');
});
