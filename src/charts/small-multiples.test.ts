import { expect, test } from 'vitest';
import { placePanels, type Panel } from '#charts/small-multiples.ts';

const options = { id: 's', title: 'Облустар', format: String };
const place = (panels: Panel[], columns = ['2019', '2020', '2021', '2022']) =>
  placePanels({ columns, panels }, options).rows;

test('the same value is as high in every panel', () => {
  const [a, b] = place([
    { label: 'a', values: [5, 10] },
    { label: 'b', values: [5] },
  ]);
  expect(a?.bars[0]?.height).toBe(b?.bars[0]?.height);
  expect(a?.bars[1]?.height).toBe(54);
});

test('zero is no bar and not unknown; unknown years that touch are one field', () => {
  const [panel] = place([{ label: 'a', values: [0, null, null, 3] }]);
  expect(panel?.bars.map(({ value }) => value)).toEqual([3]);
  expect(panel?.unknown).toHaveLength(1);
});

test('values that are missing at the end are unknown', () => {
  expect(place([{ label: 'a', values: [1] }])[0]?.unknown).toHaveLength(1);
});

test('panels of a line share a base although their names differ in length', () => {
  const [a, b] = place([
    { label: 'Ош', values: [1] },
    { label: 'Ысык-Көл облусунун бардык айыл аймактары чогуу', values: [1] },
  ]);
  expect(a?.bottom).toBe(b?.bottom);
});
