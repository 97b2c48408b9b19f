import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a point in Bishkek is fine', () => {
  expect(messagesOf('lon-lat-outside', { places: [{ lon: '74.6', lat: '42.87' }] })).toBe('');
});

test('swapped, foreign and half points are reported', () => {
  expect(
    messagesOf('lon-lat-outside', {
      places: [{ lon: '42.87', lat: '74.6' }, { lon: '2.35', lat: '48.86' }, { lon: '74.6' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/places.csv:2 L2 lon: longitude and latitude are swapped: 42.87, 74.6 [lon-lat-outside]
      Swap them: lon is about 69–81, lat about 39–44.
    data/places.csv:3 L3 lon: the point 2.35, 48.86 lies outside Kyrgyzstan [lon-lat-outside]
      Check the point: lon is 69–81, lat is 39–44.
    data/places.csv:4 L4 lon: only one of longitude and latitude is given [lon-lat-outside]
      Give both or neither."
  `);
});
