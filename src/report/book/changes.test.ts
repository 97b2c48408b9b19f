import { expect, test } from 'vitest';
import { changesIn } from './changes.ts';
import type { BookEntry } from './entry.ts';
import type { Returned } from './returned.ts';
import { bookRow } from './rows.ts';
import { needsPerson, toldChanges } from './told-changes.ts';

const entry = (key: string, ky: string): BookEntry => ({
  file: 'src/i18n/ky.ts',
  key,
  case: '',
  text: ky,
  language: 'ky',
  texts: { ky, ru: 'Слово', en: 'Word' },
  also: [],
});
const book = { ky: [entry('a.b', 'Эски сөз'), entry('a.c', 'Башка сөз')], ru: [], en: [] };

/** A row as it came back: what the book said when it was written, and what the reader changed. */
const back = (written: BookEntry, cells: Partial<Returned['cells']>, beside: string[] = []): Returned => ({
  language: 'ky',
  where: 'Кыргызча 2',
  cells: { ...bookRow(written), ...cells },
  beside,
  isSentence: true,
});
const kinds = (row: Returned) => changesIn(book, [row]).map(({ kind }) => kind);

test('a row that nobody touched asks for nothing', () => {
  expect(kinds(back(entry('a.b', 'Эски сөз'), {}))).toEqual([]);
  expect(kinds(back(entry('a.b', 'Эски сөз'), { ky: ' Эски\u00a0сөз\r\n' }))).toEqual([]);
});

test('a correction is to be made, is made already, or meets a text that has changed since', () => {
  expect(kinds(back(entry('a.b', 'Эски сөз'), { correction: 'Жаңы сөз' }))).toEqual(['change']);
  expect(kinds(back(entry('a.b', 'Андан да эски'), { correction: 'Эски сөз' }))).toEqual(['done']);
  expect(kinds(back(entry('a.b', 'Андан да эски'), { correction: 'Жаңы сөз' }))).toEqual(['changedSince']);
});

test('a row whose key is gone is found by its text, and without it has no place', () => {
  expect(kinds(back(entry('gone', 'Башка сөз'), { correction: 'Жаңы сөз' }))).toEqual(['change']);
  expect(kinds(back(entry('gone', 'Жок сөз'), { correction: 'Жаңы сөз' }))).toEqual(['unmatched']);
});

test('what is written beside the columns is a remark', () => {
  expect(changesIn(book, [back(entry('a.b', 'Эски сөз'), {}, ['Так эмес'])])).toMatchObject([
    { kind: 'remarked', remark: 'Так эмес' },
  ]);
});

test('changes are told with file, line, key, old and new; a correction without a place asks for a person', () => {
  const rows = [
    back(entry('a.b', 'Эски сөз'), { correction: 'Жаңы сөз' }),
    back(entry('gone', 'Жок сөз'), { correction: 'Бар сөз', remark: 'Кайда?' }),
  ];
  const changes = changesIn(book, rows);
  expect(needsPerson(changes)).toBe(true);
  expect(needsPerson(changes.slice(0, 1))).toBe(false);
  expect(toldChanges(changes, 'en', () => "export const ky = {\n  b: 'Эски сөз',\n};\n")).toMatchInlineSnapshot(`
    "src/i18n/ky.ts:2 a.b: change
      - Эски сөз
      + Жаңы сөз

    «Кыргызча 2» gone: no place found
      - Жок сөз
      + Бар сөз
      ! Кайда?

    change: 1; the text has changed since the book was written: 0; no place found: 1; remark: 0; already corrected: 0
    "
  `);
});
