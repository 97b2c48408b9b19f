import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('every level below the next one is fine', () => {
  expect(
    messagesOf('place-kind-parent', {
      places: [
        { id: 'kg', kind: 'country' },
        { id: 'chui', kind: 'region', parent: 'kg' },
        { id: 'kemin', kind: 'district', parent: 'chui' },
        { kind: 'aiyl-aimak', parent: 'kemin' },
      ],
    }),
  ).toBe('');
});

test('an aiyl aimak of a region, or of nothing, is reported', () => {
  expect(
    messagesOf('place-kind-parent', {
      places: [
        { id: 'kg', kind: 'country', parent: 'chui' },
        { id: 'chui', kind: 'region', parent: 'kg' },
        { kind: 'aiyl-aimak', parent: 'chui' },
        { kind: 'aiyl-aimak' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/places.csv:2 C2 parent: a unit of kind country cannot belong to one of kind region [place-kind-parent]
      Empty the cell.
    data/places.csv:4 C4 parent: a unit of kind aiyl-aimak cannot belong to one of kind region [place-kind-parent]
      Write a parent of kind: district, regional-city, republican-city, city-district.
    data/places.csv:5 C5 parent: a unit of kind aiyl-aimak belongs to nothing [place-kind-parent]
      Write a parent of kind: district, regional-city, republican-city, city-district."
  `);
});
