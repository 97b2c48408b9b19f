import { expect, test } from 'vitest';
import { countryUnits, lakes, regionCode } from '#charts/map-layout.ts';
import { corners, neighbours } from '#charts/tile-grid.ts';
import { isConnected } from '#charts/map-grid.ts';
import { frozen as site } from '#test/record.ts';
import { trueNeighbours } from '#test/true-neighbours.ts';

const drawn = neighbours(countryUnits);
const places = new Map(site.dataset.places.map((place) => [place.soate, place]));
const middles = new Map(
  countryUnits.map(({ key, cells }) => [
    key,
    { x: mean(cells.map(([col]) => col)), y: mean(cells.map(([, row]) => row)) },
  ]),
);

function mean(values: readonly number[]) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of pairs of places at least a third of a degree apart that lie the same way round on the drawing. */
function sameWay(truth: 'lon' | 'lat', side: 'x' | 'y') {
  const pairs = countryUnits.flatMap(({ key: a }, index) =>
    countryUnits.slice(index + 1).flatMap(({ key: b }) => {
      const way = (places.get(a)?.[truth] ?? 0) - (places.get(b)?.[truth] ?? 0);
      const drawnWay = ((middles.get(a)?.[side] ?? 0) - (middles.get(b)?.[side] ?? 0)) * (truth === 'lat' ? -1 : 1);
      return Math.abs(way) < 1 / 3 ? [] : [way * drawnWay > 0];
    }),
  );
  return pairs.filter(Boolean).length / pairs.length;
}

test('forty districts, fourteen cities, Bishkek and Osh, each once and each in one piece', () => {
  expect(new Set(countryUnits.map(({ key }) => key)).size).toBe(56);
  for (const { key, cells } of [...countryUnits, ...lakes]) expect(() => corners(cells), key).not.toThrow();
});

test('every region is in one piece', () => {
  for (const region of new Set(countryUnits.map(({ group }) => group))) {
    expect(
      isConnected(countryUnits.filter(({ group }) => group === region).flatMap(({ cells }) => cells)),
      region,
    ).toBe(true);
  }
  expect(new Set(countryUnits.map(({ key, group }) => regionCode(key) === group))).toEqual(new Set([true]));
});

test('more than seven of eight true neighbours touch', () => {
  const kept = [...trueNeighbours].filter((pair) => drawn.has(pair));
  expect(kept.length / trueNeighbours.size).toBeGreaterThan(7 / 8);
});

test('four of five pieces that touch are true neighbours', () => {
  const right = [...drawn].filter((pair) => trueNeighbours.has(pair));
  expect(right.length / drawn.size).toBeGreaterThan(4 / 5);
});

test('west stays west and north stays north', () => {
  expect(sameWay('lon', 'x')).toBeGreaterThan(0.9);
  expect(sameWay('lat', 'y')).toBeGreaterThan(0.95);
});
