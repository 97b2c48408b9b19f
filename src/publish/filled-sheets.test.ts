import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { TableSheet } from './table-sheet.ts';
import { wholeBook, workbook } from './xlsx.ts';

const sheet = (rows: TableSheet['rows'], more: Partial<TableSheet> = {}): TableSheet => ({
  name: 'payments',
  columns: [
    ['id', 'slug'],
    ['amount', 'som'],
    ['note', 'text'],
  ],
  rows,
  ...more,
});
const lines = ['first <line>', '', 'a', 'first <line>'];
const both = async (sheets: readonly TableSheet[], own: readonly string[] = lines) => {
  const readMe = { sheet: 'Read me', lines: own };
  return [Buffer.from(await workbook(sheets, readMe)), Buffer.from(await wholeBook(sheets, readMe))] as const;
};

/** Texts that the library writes as they are: it takes some, such as «constructor», for what every object has. */
const texts = fc
  .oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', ' a', 'b\n', '&<>"\'', 'Өндүрүш', '\r', '😀'))
  .filter((text) => !(text in {}));
const amounts = fc.oneof(fc.constant(''), fc.integer().map(String), fc.double().map(String));

test('a book into which rows are filled is the very book that the library would have made', async () => {
  const rows = fc.array(fc.tuple(texts, amounts, texts), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 3 }), fc.array(texts), async (tables, own) => {
      const [filled, whole] = await both(
        tables.map((table) => sheet(table)),
        own,
      );
      expect(filled.equals(whole)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('columns beyond the alphabet have two letters, and a row of any length fits', async () => {
  const columns = Array.from({ length: 60 }, (_, i) => [`c${i}`, i % 3 === 0 ? 'count' : 'text'] as const);
  const wide = sheet([columns.map((_, i) => String(i)), ['1'], []], { columns });
  const [filled, whole] = await both([wide]);
  expect(filled.equals(whole)).toBe(true);
  expect(strFromU8(unzipSync(filled)['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('r="BH2"');
});

test('a sheet that stays as it was is packed as it was, also beside one that changed', async () => {
  const stays = sheet([['a', '1', 'stays']]);
  await both([stays, sheet([['b', '2', 'before']])]);
  const [filled, whole] = await both([stays, sheet([['b', '3', 'after']])]);
  expect(filled.equals(whole)).toBe(true);
});

test('a large sheet, which is packed in several parts, is the same', async () => {
  const rows = Array.from({ length: 9000 }, (_, i) => [`row-${i}`, String(i * i), `note ${i % 97}`]);
  const [filled, whole] = await both([sheet(rows)]);
  expect(filled.equals(whole)).toBe(true);
});

test('a text that the library would take for a part of every object is a text', async () => {
  const [filled] = await both([sheet([['constructor', '1', 'toString']])]);
  const files = unzipSync(filled);
  expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('<t>constructor</t>');
  expect(strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).not.toContain('function');
});
