import { expect, test } from 'vitest';
import { statusSteps, statusStrip, placeSteps, type StatusStep } from '#charts/status-steps.ts';
import { toLookAt } from '#test/snapshot.ts';

const options = { id: 'c', title: 'Гранттын жолу: 8 кадамдын 4 белгилүү' };
const links: StatusStep[] = [
  { label: 'Программа', state: 'known', note: '2021–2023, Социалдык өнүктүрүү министрлиги' },
  { label: 'Конкурс', state: 'known', note: '15.03.2021' },
  { label: 'Өтүнмөлөр', state: 'known', note: '88 уюм' },
  {
    label: 'Гранттын берилиши',
    state: 'known',
    note: 'болжол менен 38 млн сом, 56 долбоор; уюмдардын аттары жана ар биринин суммасы жарыяланган эмес',
  },
  { label: 'Келишим', state: 'not-found', note: '22.11.2026 изделди' },
  { label: 'Төлөмдөр', state: 'not-found', note: '22.11.2026 изделди' },
  { label: 'Отчёт', state: 'unknown', note: 'али изделген жок' },
  { label: 'Баалоо', state: 'not-due' },
];

test('rows follow each other and grow with their words', () => {
  const { rows } = placeSteps(links, 360);
  expect(rows.every(({ y }, index) => index === 0 || y > (rows[index - 1]?.y ?? 0))).toBe(true);
  expect(rows[3]?.height).toBeGreaterThan(rows[4]?.height ?? 0);
});

test('without links there is no chart', () => {
  expect(statusSteps([], options)).toBeNull();
  expect(statusStrip([], options)).toBeNull();
});

test('the path of a grant', async () => {
  await expect(toLookAt(statusSteps(links, options))).toMatchFileSnapshot('snapshots/chain-path.svg');
});

test('the same as a strip', async () => {
  await expect(toLookAt(statusStrip(links, options))).toMatchFileSnapshot('snapshots/chain-strip.svg');
});
