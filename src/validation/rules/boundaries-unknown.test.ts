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

test('a shape may bear the id or the state code of its place', () => {
  expect(messagesOf('boundaries-unknown', { places }, { boundaries: shapes('alai', '41706211000000') })).toBe('');
});

test('a shape of no place is reported, with the likely one', () => {
  expect(messagesOf('boundaries-unknown', { places }, { boundaries: shapes('aravann', 'elsewhere') }))
    .toMatchInlineSnapshot(`
    "data/boundaries.topo.json: there is no place “aravann” [boundaries-unknown]
      Did you mean aravan? Write it as the id of the shape.
    data/boundaries.topo.json: there is no place “elsewhere” [boundaries-unknown]
      Use the id or the state code of a place in places."
  `);
});
