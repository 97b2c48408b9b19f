import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a predecessor may have the name of its successor', () => {
  expect(
    messagesOf('homonym-organization', {
      organizations: [
        { id: 'old', name_ru: 'Минтруд', successor: 'new' },
        { id: 'new', name_ru: 'Минтруд' },
      ],
    }),
  ).toBe('');
});

test('a name in other quotation marks, or an alias, is reported', () => {
  expect(
    messagesOf('homonym-organization', {
      organizations: [
        { id: 'a', name_ru: 'ОФ «Умут»', aliases: 'Hope' },
        { id: 'b', name_ru: 'ОФ "УМУТ"' },
        { id: 'c', name_en: 'hope' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/organizations.csv:3: a has the same name: “ОФ "УМУТ"” [homonym-organization]
      Keep one code and put other spellings into aliases; leave both if they are two organizations.
    data/organizations.csv:4: a has the same name: “hope” [homonym-organization]
      Keep one code and put other spellings into aliases; leave both if they are two organizations."
  `);
});
