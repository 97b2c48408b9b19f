import { expect, test } from 'vitest';
import { cellField, placeCells, type FieldCell } from '#charts/cell-field.ts';
import type { TileState } from '#charts/map-legend.ts';
import { toLookAt } from '#test/snapshot.ts';

const cell = (state: TileState, i = 0): FieldCell => ({ state, name: `Айыл ${i}`, href: `/ky/places/${i}/` });
const title = 'Чүй облусу: 5тин 3үндө маалымат бар';

test('cells fill a row and go on below', () => {
  expect(placeCells(3, 2)).toEqual([
    { x: 0, y: 0 },
    { x: 12, y: 0 },
    { x: 0, y: 12 },
  ]);
});

test('of nothing there is no field', () => {
  expect(cellField([], { title })).toBeNull();
});

test('what is known leads to its page, what is silent does not', () => {
  const field = cellField([cell('silent', 1), cell('facts', 2), cell('looked', 3), cell('money', 4)], { title });
  expect(field?.text.match(/href="[^"]*"/g)).toEqual(['href="/ky/places/2/"', 'href="/ky/places/4/"']);
  expect(field?.text).toContain('<title>Айыл 2</title>');
  expect(field?.frame.links).toBe(true);
});

test('a field where nothing is known is one image', () => {
  expect(cellField([cell('silent'), cell('silent')], { title })?.text).toMatch(/role="img"/);
});

test('a field of the four states', async () => {
  const states = ['silent', 'silent', 'facts', 'silent', 'looked', 'money', 'silent'] as const;
  await expect(toLookAt(cellField(states.map(cell), { title, columns: 4 }))).toMatchFileSnapshot(
    'snapshots/cells-states.svg',
  );
});
