import { expect, test } from 'vitest';
import { spokenSum } from './spoken-sum.ts';

test('a sum is read out with how exact it is, in the grammar of each language', () => {
  expect([
    spokenSum(400_000, 'about', 'ky'),
    spokenSum(400_000, 'at-most', 'ru'),
    spokenSum(400_000, 'at-least', 'ru'),
    spokenSum(400_000, 'about', 'en'),
  ]).toEqual([
    'болжол менен төрт жүз миң сом',
    'не больше чем четыреста тысяч сомов',
    'не меньше чем четыреста тысяч сомов',
    'about four hundred thousand som',
  ]);
});

test('an exact sum is the number alone, and what has no words is not said', () => {
  expect(spokenSum(1, 'exact', 'ru')).toBe('один сом');
  expect(spokenSum(0.5, 'exact', 'ru')).toBe('');
});
