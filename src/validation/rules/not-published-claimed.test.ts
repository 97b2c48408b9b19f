import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('where we looked, and the outcome of a request, are fine', () => {
  expect(
    messagesOf('not-published-claimed', {
      lookups: [
        { where_ky: 'Сайттын ачык барактары.', where_ru: 'Открытые страницы сайта.', where_en: 'Public pages.' },
      ],
      requests: [{ answered: '2026-02-01', outcome: 'not-published' }],
    }),
  ).toBe('');
});

test('a search that says that something is not published is reported in each language', () => {
  expect(
    messagesOf('not-published-claimed', {
      lookups: [
        {
          where_ky: 'Сайтта отчёт жарыяланган эмес.',
          where_ru: 'На сайте отчёт не опубликован.',
          where_en: 'The report was not published.',
        },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/lookups.csv:2 H2 where_en: the search claims “not published” [not-published-claimed]
      Write where you looked; what a body answered goes into the table requests.
    data/lookups.csv:2 F2 where_ky: the search claims “жарыяланган эмес” [not-published-claimed]
      Write where you looked; what a body answered goes into the table requests.
    data/lookups.csv:2 G2 where_ru: the search claims “не опубликован” [not-published-claimed]
      Write where you looked; what a body answered goes into the table requests."
  `);
});
