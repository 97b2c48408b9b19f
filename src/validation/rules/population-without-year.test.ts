import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a population with its year is fine', () => {
  expect(messagesOf('population-without-year', { places: [{ population: '18000', population_year: '2019' }] })).toBe(
    '',
  );
});

test('a population without one is reported', () => {
  expect(messagesOf('population-without-year', { places: [{ population: '18000' }] })).toMatchInlineSnapshot(`
    "data/places.csv:2 Q2 population_year: the population 18,000 has no year [population-without-year]
      Write the year of the number."
  `);
});
