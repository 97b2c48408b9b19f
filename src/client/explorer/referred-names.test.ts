import { expect, test } from 'vitest';
import { nameOfRow, namedTables } from './referred-names.ts';

test('a row is called by its name in the language, or in the next one that has it', () => {
  const place = { id: 'karakol', name_ky: 'Каракол шаары', name_ru: 'город Каракол', name_en: null };
  expect(nameOfRow(place, 'ky')).toEqual({ text: 'Каракол шаары', language: 'ky' });
  expect(nameOfRow(place, 'en')).toEqual({ text: 'город Каракол', language: 'ru' });
  expect(nameOfRow({ id: 'source', title: 'Указ', title_language: 'ru' }, 'ky')).toEqual({
    text: 'Указ',
    language: 'ru',
  });
  expect(nameOfRow({ id: 'budget', amount: 1 }, 'ky')).toBeNull();
});

test('a column names rows of the table that it refers to, one of paths those of several', () => {
  const records = [
    { id: '1', subject: 'calls/a' },
    { id: '2', subject: 'winners/b' },
    { id: '3', subject: null },
  ];
  expect(namedTables({ key: 'call', kind: 'slug', references: 'calls' }, records)).toEqual(['calls']);
  expect(namedTables({ key: 'subject', kind: 'path', references: null }, records)).toEqual(['calls', 'winners']);
  expect(namedTables({ key: 'id', kind: 'slug', references: null }, records)).toEqual([]);
});
