import { expect, test } from 'vitest';
import { emptyDataset } from './dataset.ts';
import { missingTexts } from './missing-texts.ts';
import { textOf } from './translation.ts';

const record = { id: 'a', name_ky: null, name_ru: 'Сумбула', name_en: 'Sumbula', translated: ['en'] };

test('a text that is missing is shown in the next language and marked', () => {
  expect(textOf(record, 'name', 'ky')).toEqual({ value: 'Сумбула', language: 'ru', missing: true, ours: false });
  expect(textOf(record, 'name', 'en')).toEqual({ value: 'Sumbula', language: 'en', missing: false, ours: true });
});

test('a text that no language has is none', () =>
  expect(textOf({ name_ky: null, name_ru: null, name_en: null }, 'name', 'ky')).toBeNull());

test('missing texts are counted, texts that nobody has are not', () => {
  const counted = missingTexts({
    ...emptyDataset(),
    organizations: [record, { ...record, name_ru: null, name_en: null }] as never,
  });
  expect(counted.find(({ table, base }) => table === 'organizations' && base === 'name')).toEqual({
    table: 'organizations',
    base: 'name',
    records: 1,
    missing: { ky: 1, ru: 0, en: 0 },
  });
});
