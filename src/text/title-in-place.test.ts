import { expect, test } from 'vitest';
import { titleInPlace } from './title-in-place.ts';

test('a title is told with its place', () => {
  expect(titleInPlace('Балдарга тирек', 'Каракол шаары')).toBe('Балдарга тирек, Каракол шаары');
});

test('a title that names the place does not name it twice', () => {
  expect(titleInPlace('Центр для детей, Ноокатский район', 'ноокатский район')).toBe(
    'Центр для детей, Ноокатский район',
  );
});

test('a title without a place stays as it is', () => {
  expect(titleInPlace('Балдарга тирек', null)).toBe('Балдарга тирек');
});
