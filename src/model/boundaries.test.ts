import { expect, test } from 'vitest';
import { boundariesById, readBoundaries } from './boundaries.ts';

/** Two made-up squares that share an edge, one by its id, one by its state code, and a point that stands for nothing. */
const tiny = JSON.stringify({
  type: 'Topology',
  objects: {
    places: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', arcs: [[0, 1]] },
        { type: 'Polygon', id: 417, arcs: [[2, -1]] },
        { type: 'Point', id: 'dot', coordinates: [70, 40] },
      ],
    },
  },
  arcs: [
    [
      [71, 40],
      [71, 41],
    ],
    [
      [71, 41],
      [70, 41],
      [70, 40],
      [71, 40],
    ],
    [
      [71, 40],
      [72, 40],
      [72, 41],
      [71, 41],
    ],
  ],
});

test('areas with an id are read, with their arcs put together', () => {
  const { boundaries } = readBoundaries(tiny);
  expect(boundaries?.map(({ id, geometry }) => [id, geometry.type, geometry.coordinates.flat().length])).toEqual([
    ['west', 'Polygon', 5],
    ['417', 'Polygon', 5],
  ]);
});

test('a shape is found by the id or by the state code of its place', () => {
  const found = boundariesById(readBoundaries(tiny).boundaries ?? [], [
    { id: 'west', soate: '416' },
    { id: 'east', soate: '417' },
    { id: 'north', soate: null },
  ]);
  expect([...found].map(([id, { id: written }]) => `${id} ${written}`)).toEqual(['west west', 'east 417']);
});

test.each([
  ['{', 'json'],
  ['[]', 'topology'],
  ['{"type":"FeatureCollection","features":[]}', 'topology'],
  [tiny.replace('[[0,1]]', '[[0,9]]'), 'topology'],
  [tiny.replaceAll('"id"', '"name"'), 'empty'],
  [tiny.replaceAll('71', '471000'), 'degrees'],
])('a file that cannot be drawn is a value: %.20s is %s', (text, problem) => {
  expect(readBoundaries(text)).toEqual({ boundaries: null, problem });
});
