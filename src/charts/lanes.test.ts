import { expect, test } from 'vitest';
import { placeLanes, type Lane } from '#charts/lanes.ts';

const options = { id: 'l', title: 'Жазуулар', format: String };
const lane = (...years: number[]): Lane => ({
  kind: 'grant',
  label: 'Гранттар',
  marks: years.map((year) => ({ year, vague: false })),
});

test('years of which no lane has a record are gaps, those that follow each other are one', () => {
  const { gaps } = placeLanes([lane(2010, 2015), lane(2012)], options);
  expect(gaps).toHaveLength(2);
  expect(gaps[1]?.width).toBeGreaterThan(gaps[0]?.width ?? 0);
});

test('no mark lies over another', () => {
  const {
    rows: [row],
  } = placeLanes([lane(2010, 2010, 2010, 2010, 2010, 2010, 2011, 2030)], options);
  const places = row?.marks.map(({ x, y }) => `${x} ${y}`) ?? [];
  expect(places).toHaveLength(8);
  expect(new Set(places).size).toBe(8);
});

test('too many records become columns from zero, their peak named', () => {
  const {
    rows: [row],
  } = placeLanes([lane(...Array.from({ length: 400 }, () => 2010), 2011)], options);
  expect(row).toMatchObject({ marks: [], peak: { text: '400' } });
  expect(row?.columns.map(({ height }) => height)).toEqual([99, 2]);
});
