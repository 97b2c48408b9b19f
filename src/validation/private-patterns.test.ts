import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';
import { privateIn } from '#text/private-in.ts';
import { privatePatterns } from './private-patterns.ts';

const shelter = 'Кризисный центр «Сезим»';
const secretIn = privateIn(privatePatterns);

test.each([
  ['Айгүл, 0555 12-34-56', [], 'phone'],
  ['жеке номери 21203199012345', [], 'number'],
  ['aigul@example.org', [], 'email'],
  ['Бишкек, ул. Киевская, дом 5', [shelter], 'shelter'],
  ['Баш калка: Абай көчөсү', [], 'shelter'],
  ['Бишкек, ул. Киевская, дом 5', ['Спортивная школа'], null],
  [shelter, [], null],
  ['400000', [], null],
] as const)('«%s» beside %j gives away: %s', (text, beside, kind) => {
  expect(secretIn(text, beside)).toBe(kind);
});

test('what is refused while typing is what the rules find in a table', () => {
  const codes = { phone: 'cell-phone', number: 'cell-personal-number', email: 'cell-email' } as const;
  for (const text of ['Айгүл, 0555 12-34-56', 'жеке номери 21203199012345', 'aigul@example.org']) {
    const kind = secretIn(text);
    expect(
      kind === null || kind === 'shelter' ? '' : messagesOf(codes[kind], { organizations: [{ name_ru: text }] }),
    ).not.toBe('');
  }
  const row = { name_ru: shelter, name_en: 'Бишкек, ул. Киевская, дом 5' };
  expect(messagesOf('shelter-address', { organizations: [row] })).not.toBe('');
});
