import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const places = [{ id: 'p', population: '2100', population_year: '2022' }];
const trial = (actual: string, unit = 'people') => ({
  places,
  winners: [{ id: 'g', place: 'p' }],
  results: [{ subject: 'winners/g', actual, unit, kind: 'output' }],
});

test('as many people as live there are fine, and so is what is no person', () => {
  expect(messagesOf('result-over-population', trial('2100'))).toBe('');
  expect(messagesOf('result-over-population', trial('9000', 'meetings'))).toBe('');
});

test('more people than live there are reported', () => {
  expect(messagesOf('result-over-population', trial('9000'))).toMatchInlineSnapshot(`
    "data/results.csv:2 J2 actual: 9,000 people were reached, but 2,100 live in the place [result-over-population]
      Check the number and its unit in the source; if it is about the whole country, change subject."
  `);
});
