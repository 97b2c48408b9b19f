import { expect, test } from 'vitest';
import { inSomeOf, someOf } from './kyrgyz-number.ts';

const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17, 20, 30, 40, 50, 56, 60, 70, 80, 90, 100, 1000];

test('the possessive follows the word that is spoken last', () => {
  expect(counts.map(someOf).join(' ')).toBe(
    '1и 2си 3ү 4ү 5и 6сы 7си 8и 9у 10у 17си 20сы 30у 40ы 50сү 56сы 60ы 70и 80и 90у 100ү 1000и',
  );
});

test('the locative keeps its harmony', () => {
  expect(counts.map(inSomeOf).join(' ')).toBe(
    '1инде 2синде 3үндө 4үндө 5инде 6сында 7синде 8инде 9унда 10унда 17синде 20сында 30унда 40ында 50сүндө 56сында 60ында 70инде 80инде 90унда 100үндө 1000инде',
  );
});
