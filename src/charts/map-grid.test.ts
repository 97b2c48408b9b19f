import { expect, test } from 'vitest';
import { directionAgreement, gridLayout, isConnected, onPlane, type GridPlace } from '#charts/map-grid.ts';
import { site } from '#model/site.ts';
import { frozen } from '#test/record.ts';
import type { Joined } from '#model/join.ts';
import { isMunicipality } from '#model/municipality.ts';

const regionsOf = ({ dataset, within }: Joined) =>
  dataset.places
    .filter(({ kind }) => kind === 'region')
    .map((region) => {
      const inside = within(region).filter(isMunicipality);
      const places = inside.flatMap(({ id, parent, lon, lat }): GridPlace[] =>
        lon === null || lat === null
          ? []
          : [{ key: id, group: parent === region.id ? id : (parent ?? id), ...onPlane({ lon, lat }) }],
      );
      return { id: region.id, places, headed: new Set(places.map(({ group }) => group)) };
    });

const regions = regionsOf(site);

test.each(regions)('$id: every place has a square of its own, every district is in one piece', ({ places, headed }) => {
  const grid = gridLayout(places, { columns: 6, headed, aspect: 1.35 });
  const squares = [...grid.units.flatMap(({ cells }) => cells), ...grid.heads.map(({ cell }) => cell)];
  expect(new Set(squares.map(String)).size).toBe(places.length + headed.size);
  for (const group of headed) {
    const own = [
      ...grid.units.filter((unit) => unit.group === group).flatMap(({ cells }) => cells),
      ...grid.heads.filter((head) => head.group === group).map(({ cell }) => cell),
    ];
    expect(isConnected(own), group).toBe(true);
  }
});

test.each(regionsOf(frozen).filter(({ places }) => places.length > 20))(
  '$id: the directions hold',
  ({ places, headed }) => {
    const grid = gridLayout(places, { columns: 6, headed, aspect: 1.35 });
    const byKey = new Map(places.map((place) => [place.key, place]));
    const placed = grid.units.flatMap(({ key, cells: [cell] }) => {
      const place = byKey.get(key);
      return place && cell ? [[place, cell] as const] : [];
    });
    expect(directionAgreement(placed)).toBeGreaterThan(0.75);
  },
);

test('the same places give the same grid', () => {
  const [region] = regions;
  const draw = () => gridLayout(region?.places ?? [], { columns: 6, headed: new Set() });
  expect(draw()).toEqual(draw());
});

test('no place has no grid', () => {
  expect(gridLayout([], { columns: 6, headed: new Set() })).toEqual({ units: [], heads: [], columns: 6, rows: 0 });
});

test('a square that lies to the west of another on the ground does so on the grid', () => {
  const { units } = gridLayout(
    [
      { key: 'east', group: 'g', x: 2, y: 0 },
      { key: 'west', group: 'g', x: 1, y: 0 },
    ],
    { columns: 2, headed: new Set() },
  );
  expect(Object.fromEntries(units.map(({ key, cells }) => [key, cells[0]]))).toEqual({ west: [0, 0], east: [1, 0] });
});
