import { expect, test } from 'vitest';
import { documentOfSheets, pagesOfSheets } from './pages-of-sheets.ts';

const html = (text: string) =>
  `<html><head><title>${text}</title></head><body><nav></nav><main>${text}</main></body></html>`;

test('sheets stand one behind another, without menus, in the head of the first', () => {
  const text = documentOfSheets([
    { path: 'a/', html: html('first') },
    { path: 'b/', html: html('second') },
  ]);
  expect(text).toContain('<title>first</title>');
  expect(text).not.toContain('<nav>');
  expect(text.indexOf('<div id="ru-en"></div>')).toBeLessThan(text.indexOf('<main'));
  expect([...text.matchAll(/<(?:main|div) id="(sheet-\d)"/g)].map(([, id]) => id)).toEqual([
    'sheet-0',
    'sheet-1',
    'sheet-2',
  ]);
});

test('a page that is no sheet is named', () => {
  expect(() => documentOfSheets([{ path: 'ky/about/', html: '<body></body>' }])).toThrow('ky/about/');
});

/** A PDF of five pages in a tree of two levels, in which the names lead to the first, the second and the fifth. */
const pdf = `%PDF
1 0 obj
<</Type /Pages
/Kids [2 0 R 8 0 R]>>
endobj
2 0 obj
<</Type /Pages
/Kids [3 0 R 4 0 R 5 0 R]>>
endobj
8 0 obj
<</Type /Pages
/Kids [6 0 R 7 0 R]>>
endobj
9 0 obj
<</sheet-0 [3 0 R /XYZ 0 0 0]
/sheet-1 [4 0 R /XYZ 0 0 0]
/sheet-2 [7 0 R /XYZ 0 0 0]>>
endobj
`;

test('a sheet has the pages up to the next one, whatever the numbers of their objects', () => {
  expect(pagesOfSheets(Buffer.from(pdf), 2)).toEqual([1, 3]);
});

test('a file that does not say where a sheet begins is refused', () => {
  expect(() => pagesOfSheets(Buffer.from(pdf), 3)).toThrow('sheet-3');
});
