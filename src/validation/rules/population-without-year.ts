import { rowRule } from '../rule.ts';

/** A population has its year, and a year its population. */
export const populationWithoutYear = rowRule('population-without-year', 'warning', function* ({ dataset }) {
  for (const place of dataset.places) {
    if (place.population !== null && place.population_year === null)
      yield { record: place, column: 'population_year', params: { population: place.population } };
  }
});
