import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a shelter in a city, and the street of an office, are fine', () => {
  expect(
    messagesOf('shelter-address', {
      organizations: [{ name_ru: 'Кризисный центр «Аялзат», город Нарын' }, { name_ru: 'Фонд, ул. Киевская' }],
    }),
  ).toBe('');
});

test('the street of a shelter is reported and not repeated', () => {
  expect(
    messagesOf('shelter-address', {
      organizations: [{ name_ru: 'Кризисный центр «Аялзат»', name_en: 'Crisis centre, 5 Example street' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/organizations.csv:2 G2 name_en: a row about a shelter or crisis centre seems to give a street [shelter-address]
      Remove the address; name the district or town only."
  `);
});
