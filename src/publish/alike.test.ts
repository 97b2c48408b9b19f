import { expect, test } from 'vitest';
import { alikeIn } from './alike.ts';

test('an organization is like another with the same name, whatever its form, quotation marks and lost letters', () => {
  const alike = alikeIn('organizations', [
    { id: 'a', name_ky: '«Үмүт» коомдук фонду' },
    { id: 'b', name_ru: 'ОФ «Надежда»', aliases: 'Умут | Hope' },
    { id: 'c', name_ru: '«Мээрим»' },
  ]);
  expect(alike({ id: 'new', name_ky: 'Умут' })).toEqual(['a', 'b']);
  expect(alike({ id: 'new', name_ky: 'Бумеранг' })).toEqual([]);
});

test('a grant is like another of the same call with the same recipient or amount, and unknown is like nothing', () => {
  const alike = alikeIn('winners', [{ id: 'a', call: 'c', recipient: 'r', amount: '' }]);
  expect(alike({ id: 'b', call: 'c', recipient: 'r', amount: '5' })).toEqual(['a']);
  expect(alike({ id: 'b', call: 'c', recipient: '', amount: '' })).toEqual([]);
  expect(alike({ id: 'a', call: 'c', recipient: 'r', amount: '' })).toEqual([]);
});

test('a source is like another with the same address, with or without protocol, «www.» and a last slash', () => {
  const alike = alikeIn('sources', [{ id: 'a', url: 'https://www.example.org/news/' }]);
  expect(alike({ id: 'b', url: 'http://example.org/news' })).toEqual(['a']);
});
