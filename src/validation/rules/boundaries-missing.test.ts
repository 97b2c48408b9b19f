import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const shapes = (...ids: string[]) =>
  JSON.stringify({
    type: 'Topology',
    objects: {
      places: { type: 'GeometryCollection', geometries: ids.map((id) => ({ type: 'Polygon', id, arcs: [[0]] })) },
    },
    arcs: [
      [
        [70, 40],
        [70, 41],
        [71, 41],
        [70, 40],
      ],
    ],
  });
const places = [
  { id: 'alai', kind: 'district', soate: '41706207000000' },
  { id: 'aravan', kind: 'district', soate: '41706211000000' },
];

test('all districts have shapes, or none has', () => {
  expect(messagesOf('boundaries-missing', { places }, { boundaries: shapes('alai', 'aravan') })).toBe('');
  expect(messagesOf('boundaries-missing', { places }, { boundaries: shapes('elsewhere') })).toBe('');
});

test('a district without a shape beside others that have one is reported', () => {
  expect(messagesOf('boundaries-missing', { places }, { boundaries: shapes('alai') })).toMatchInlineSnapshot(`
    "data/boundaries.topo.json: districts without a shape: 1 of 2, for example aravan [boundaries-missing]
      Add the shapes, or leave it so if the boundaries are not known."
  `);
});
