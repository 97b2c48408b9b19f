import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('without a file of boundaries nothing is said', () => {
  expect(messagesOf('boundaries-unreadable', {})).toBe('');
});

test('what is no TopoJSON, has no shapes or no degrees is reported', () => {
  const files = [
    '{',
    '{"type":"FeatureCollection"}',
    '{"type":"Topology","arcs":[],"objects":{}}',
    '{"type":"Topology","arcs":[[[7000,40],[7000,41],[7001,41],[7000,40]]],"objects":{"a":{"type":"Polygon","id":"x","arcs":[[0]]}}}',
  ];
  expect(files.map((boundaries) => messagesOf('boundaries-unreadable', {}, { boundaries })).join('\n'))
    .toMatchInlineSnapshot(`
      "data/boundaries.topo.json: the file is not valid JSON [boundaries-unreadable]
        Export the boundaries as TopoJSON, or remove the file.
      data/boundaries.topo.json: the file is not TopoJSON [boundaries-unreadable]
        Export the boundaries as TopoJSON, or remove the file.
      data/boundaries.topo.json: there is no area with an id in the file [boundaries-unreadable]
        Give every area the id or the state code of its place as “id”.
      data/boundaries.topo.json: the coordinates are not degrees [boundaries-unreadable]
        Export the file in longitude and latitude (WGS 84)."
    `);
});
