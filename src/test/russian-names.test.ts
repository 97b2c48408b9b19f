import { expect, test } from 'vitest';
import { russianNames } from './russian-names.ts';

const find = russianNames([
  { name_ky: 'Ысык-Көл облусу', name_ru: 'Иссык-Кульская область' },
  { name_ky: 'Каракол шаары', name_ru: 'город Каракол' },
  { name_ky: 'Кажы-Сай', name_ru: 'Каджи-Сай' },
  { name_ky: 'Ивановка', name_ru: 'Ивановка' },
  { name_ky: null, name_ru: 'Ак-Бикет' },
]);

test('a Russian name is found wherever it stands in a text', () =>
  expect(find('Долбоор Иссык-Кульская область, Каджи-Сай айылы')).toEqual(['Иссык-Кульская область', 'Каджи-Сай']));

test('a name that is the same in Kyrgyz is none', () => expect(find('Ивановка жана Каракол')).toEqual([]));

test('where no Kyrgyz name is known, the Russian one is no mistake', () => expect(find('Ак-Бикет')).toEqual([]));

test('a part of a longer word is no name', () => expect(find('Каджи-Сайский')).toEqual([]));
