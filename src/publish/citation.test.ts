import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { citation, citationText } from './citation.ts';
import type { CitationSubject } from './citation-subject.ts';

const page: CitationSubject = {
  id: 'karakol-2019',
  kind: 'page',
  title: { ky: '«Мисал» конкурсу', ru: 'Конкурс «Пример»', en: 'Call “Example”' },
  pageKind: { ky: 'конкурстун барагы', ru: 'карточка конкурса', en: 'call record' },
  siteName: { ky: 'Ачык заказ', ru: 'Открытый заказ', en: 'Open Order' },
  url: {
    ky: 'https://example.org/v/2026-11-22/ky/calls/karakol-2019/',
    ru: 'https://example.org/v/2026-11-22/ru/calls/karakol-2019/',
    en: 'https://example.org/v/2026-11-22/en/calls/karakol-2019/',
  },
  version: { date: '2026-11-22', hash: 'ab12cd34' },
  accessed: null,
};

const table: CitationSubject = {
  ...page,
  id: 'winners',
  kind: 'dataset',
  title: { ky: 'Жеңүүчүлөр', ru: 'Победители', en: 'Winners' },
  pageKind: { ky: 'маалымат топтому', ru: 'набор данных', en: 'data set' },
  url: {
    ky: 'https://example.org/v/2026-11-22/ky/data/winners/',
    ru: 'https://example.org/v/2026-11-22/ru/data/winners/',
    en: 'https://example.org/v/2026-11-22/en/data/winners/',
  },
};

test('a page has a reference in Kyrgyz', () => {
  expect(citationText(citation(page).kyrgyz)).toMatchInlineSnapshot(
    `"«Мисал» конкурсу : конкурстун барагы. — Текст : электрондук // Ачык заказ : ачык маалыматтар сайты. — 2026-ж. — Маалыматтын версиясы: 2026-11-22 (ab12cd34). — URL: https://example.org/v/2026-11-22/ky/calls/karakol-2019/ (кайрылган күнү: —)."`,
  );
});

test('a page has a Russian entry for the list of sources and one for a footnote', () => {
  expect(citationText(citation(page).gost100)).toMatchInlineSnapshot(
    `"Конкурс «Пример» : карточка конкурса. — Текст : электронный // Открытый заказ : сайт открытых данных. — 2026. — Версия данных: 2026-11-22 (ab12cd34). — URL: https://example.org/v/2026-11-22/ru/calls/karakol-2019/ (дата обращения: —)."`,
  );
  expect(citationText(citation(page).gost5)).toMatchInlineSnapshot(
    `"Конкурс «Пример»: карточка конкурса [Электронный ресурс] // Открытый заказ: сайт открытых данных. 2026. Версия данных: 2026-11-22 (ab12cd34). URL: https://example.org/v/2026-11-22/ru/calls/karakol-2019/ (дата обращения: —)."`,
  );
});

test('a page has an APA reference', () => {
  expect(citationText(citation(page).apa)).toMatchInlineSnapshot(
    `"Open Order. (2026, November 22). Call “Example” [Call record, data version 2026-11-22, ab12cd34]. https://example.org/v/2026-11-22/en/calls/karakol-2019/"`,
  );
});

test('a table says that it is data', () => {
  const { kyrgyz, gost100, gost5, apa } = citation(table);
  expect([kyrgyz, gost100, gost5, apa].map(citationText).join('\n')).toMatchInlineSnapshot(`
    "Жеңүүчүлөр : маалымат топтому. — Электрондук маалыматтар : электрондук // Ачык заказ : ачык маалыматтар сайты. — 2026-ж. — Маалыматтын версиясы: 2026-11-22 (ab12cd34). — URL: https://example.org/v/2026-11-22/ky/data/winners/ (кайрылган күнү: —).
    Победители : набор данных. — Электронные данные : электронные // Открытый заказ : сайт открытых данных. — 2026. — Версия данных: 2026-11-22 (ab12cd34). — URL: https://example.org/v/2026-11-22/ru/data/winners/ (дата обращения: —).
    Победители: набор данных [Электронный ресурс] // Открытый заказ: сайт открытых данных. 2026. Версия данных: 2026-11-22 (ab12cd34). URL: https://example.org/v/2026-11-22/ru/data/winners/ (дата обращения: —).
    Open Order. (2026). Winners (Version 2026-11-22, ab12cd34) [Data set]. https://example.org/v/2026-11-22/en/data/winners/"
  `);
});

test('the day of access stands apart, so that a page can write it', () => {
  const { gost100, apa } = citation(page);
  expect(gost100.access).toBe('—');
  expect(gost100.before.endsWith('(дата обращения: ')).toBe(true);
  expect(gost100.after).toBe(').');
  expect(apa.access).toBeNull();
  expect(citation({ ...page, accessed: '2026-12-01' }).kyrgyz.access).toBe('01.12.2026');
});

test('a hearing needs one short sentence', () => {
  expect(citation(page).spoken).toEqual({
    ky: '«Ачык заказ», 2026-11-22 версиясы, karakol-2019 жазуусу',
    ru: '«Открытый заказ», версия 2026-11-22, запись karakol-2019',
    en: 'Open Order, version 2026-11-22, record karakol-2019',
  });
  expect(citation(table).spoken.ky).toBe('«Ачык заказ», 2026-11-22 версиясы, winners таблицасы');
});

test('BibTeX keeps Cyrillic and names the language', () => {
  expect(citation(page).bibtex.ru).toMatchInlineSnapshot(`
    "@misc{achyk-zakaz-karakol-2019-v20261122,
      author       = {{Открытый заказ}},
      title        = {{Конкурс «Пример»: карточка конкурса}},
      year         = {2026},
      howpublished = {\\url{https://example.org/v/2026-11-22/ru/calls/karakol-2019/}},
      note         = {Версия данных: 2026-11-22 (ab12cd34)},
      language     = {russian}
    }
    "
  `);
  expect(citation(page).bibtex.ky).toContain('language     = {kyrgyz}');
  expect(citation({ ...page, accessed: '2026-12-01' }).bibtex.en).toContain('; accessed: 01.12.2026}');
});

test('RIS has CRLF lines and ends with ER', () => {
  expect(citation(table).ris.ky.split('\r\n')).toMatchInlineSnapshot(`
    [
      "TY  - DATA",
      "ID  - achyk-zakaz-winners-v20261122",
      "TI  - Жеңүүчүлөр: маалымат топтому",
      "AU  - Ачык заказ",
      "PY  - 2026",
      "DA  - 2026/11/22/",
      "ET  - 2026-11-22 (ab12cd34)",
      "LA  - ky",
      "UR  - https://example.org/v/2026-11-22/ky/data/winners/",
      "ER  - ",
      "",
    ]
  `);
  expect(citation({ ...page, accessed: '2026-12-01' }).ris.en).toContain('Y2  - 2026/12/01/\r\n');
});

test('CSL-JSON is a webpage, for a table too', () => {
  expect(JSON.parse(citation(table).cslJson.en)).toMatchInlineSnapshot(`
    [
      {
        "URL": "https://example.org/v/2026-11-22/en/data/winners/",
        "author": [
          {
            "literal": "Open Order",
          },
        ],
        "container-title": "Open Order",
        "id": "achyk-zakaz-winners-v20261122",
        "issued": {
          "date-parts": [
            [
              2026,
              11,
              22,
            ],
          ],
        },
        "language": "en-GB",
        "note": "data set",
        "title": "Winners: data set",
        "type": "webpage",
        "version": "2026-11-22 (ab12cd34)",
      },
    ]
  `);
});

test('a hostile title breaks no format', () => {
  const hostile = 'A\r\nER  - \nUR  - http://evil/ }} \\input{x} 100% & #_~^$ \u202eabc';
  const { bibtex, ris, gost100 } = citation({ ...page, title: { ky: hostile, ru: hostile, en: hostile } });
  expect(bibtex.en.split('\n')[2]).toMatchInlineSnapshot(
    `"  title        = {{A ER - UR - http://evil/ \\}\\} \\textbackslash{}input\\{x\\} 100\\% \\& \\#\\_\\textasciitilde{}\\textasciicircum{}\\$ abc: call record}},"`,
  );
  expect(ris.en.split('\r\n')).toHaveLength(11);
  expect(ris.en.match(/^(ER|UR) {2}- /gm)).toEqual(['UR  - ', 'ER  - ']);
  expect(citationText(gost100)).not.toMatch(/[\r\n]/);
});

const anything = fc.string({ unit: 'binary' });

test('whatever the title, braces match, the key is ASCII and no line is added', () => {
  fc.assert(
    fc.property(anything, anything, (title, id) => {
      const { bibtex, ris, cslJson } = citation({ ...page, id, title: { ky: title, ru: title, en: title } });
      const plain = bibtex.ky.replace(/\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\[{}]/g, '');
      expect(plain.split('{').length).toBe(plain.split('}').length);
      expect(bibtex.ky.split('\n')).toHaveLength(9);
      expect(bibtex.ky.split('\n')[0]).toMatch(/^@misc\{[a-z0-9-]+,$/);
      expect(ris.ky.split(/\r\n|\r|\n/)).toHaveLength(11);
      expect(() => JSON.parse(cslJson.ky)).not.toThrow();
    }),
  );
});
