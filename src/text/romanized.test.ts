import { expect, test } from 'vitest';
import { romanized } from './romanized.ts';

test('a name is written in Latin letters, capitals where they were', () => {
  expect(romanized('Жети-Өгүз району')).toBe('Jeti-Oguz raionu');
  expect(romanized('Щербаков')).toBe('Shcherbakov');
});

test('what is not Cyrillic stays as it is', () => {
  expect(romanized('«GIZ» 2019')).toBe('«GIZ» 2019');
});
