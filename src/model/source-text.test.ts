import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { publisherIn, sourceTitle } from './source-text.ts';

const source = sampleRecord('sources', {
  id: 's-1',
  title: '[Report of a meeting]',
  description_ky: 'Жыйындын отчёту',
  description_en: 'Report of a meeting',
  publisher: 'A ministry',
  publisher_ky: 'Министрлик',
  language: 'en',
});

test('a source without a title is described in the language of the reader, in brackets, or in the next one that exists', () => {
  expect(sourceTitle(source, 'ky')).toEqual({ value: '[Жыйындын отчёту]', language: 'ky' });
  expect(sourceTitle(source, 'ru').language).toBe('ky');
});

test('a title is never translated', () => {
  const titled = { ...source, title: 'Minutes', description_ky: null, description_en: null };
  expect(sourceTitle(titled, 'ky')).toEqual({ value: 'Minutes', language: 'en' });
});

test('a publisher that nobody has translated keeps the name that the source gives', () => {
  expect(publisherIn(source, 'ky')).toMatchObject({ value: 'Министрлик', language: 'ky' });
  expect(publisherIn(source, 'ru')).toEqual({ value: 'A ministry', language: 'en' });
});
