import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('Кызыл-Октябрь in two districts is fine', () => {
  expect(
    messagesOf('homonym-place', {
      places: [
        { kind: 'aiyl-aimak', parent: 'kemin', name_ky: 'Кызыл-Октябрь' },
        { kind: 'aiyl-aimak', parent: 'uzgen', name_ky: 'Кызыл-Октябрь' },
      ],
    }),
  ).toBe('');
});

test('twice in one district is reported', () => {
  expect(
    messagesOf('homonym-place', {
      places: [
        { kind: 'aiyl-aimak', parent: 'kemin', name_ky: 'Кызыл-Октябрь' },
        { kind: 'aiyl-aimak', parent: 'kemin', name_ky: 'Кызыл-октябрь' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/places.csv:3 E3 name_ky: r1 has the same name, kind and parent: “Кызыл-октябрь” [homonym-place]
      Delete one of the two, or correct the name."
  `);
});
