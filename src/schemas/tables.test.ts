import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as cells from './cells.ts';
import { languages } from '#text/languages.ts';
import { columnsOf, tableNames, tables } from './index.ts';

const readme = readFileSync('data/README.md', 'utf8');

test.for(tableNames)(
  '%s is named and described in three languages, column by column, and stands in data/README.md',
  (name) => {
    const { label, about } = tables[name];
    const texts = [label, about, ...Object.values(columnsOf(name)).flatMap((column) => [column.label, column.about])];
    for (const text of texts) for (const language of languages) expect(text[language].trim()).not.toBe('');
    expect(readme).toContain(`| \`${name}\` |`);
  },
);

test.for(tableNames)('the row of %s gives a JSON Schema', (name) => {
  expect(z.toJSONSchema(tables[name].row, { io: 'input' })).toMatchObject({
    type: 'object',
    additionalProperties: false,
  });
});

describe('cells', () => {
  test('som is whole, digits only', () => {
    for (const value of ['0', '50000', '43800000']) expect(cells.som.safeDecode(value).success).toBe(true);
    for (const value of ['', '-1', '400 000', '400,000', '0400', '1.5', '4e5', '400000 сом'])
      expect(cells.som.safeDecode(value).success).toBe(false);
  });

  test('an empty optional cell is unknown, and zero is not', () => {
    const cell = cells.optional(cells.som);
    expect(cell.decode('')).toBeNull();
    expect(cell.decode('0')).toBe(0);
    expect(cell.encode(null)).toBe('');
  });

  test('only web addresses are addresses', () => {
    for (const value of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'https://a b',
      'http://x"onclick=',
    ])
      expect(cells.url.safeDecode(value).success).toBe(false);
    expect(cells.url.safeDecode('https://24.kg/a/?b=ц').success).toBe(true);
  });

  test('a text has no line break and no space around it', () => {
    for (const value of [' a', 'a ', 'a\nb', 'a\rb']) expect(cells.text.safeDecode(value).success).toBe(false);
  });

  test('whatever a cell accepts, it writes back as it was', () => {
    const optionalCells = [cells.som, cells.count, cells.decimal, cells.year, cells.edtf, cells.names].map((cell) =>
      cells.optional(cell as never),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.stringMatching(/^-?\d{0,6}(\.\d{0,3})?$/),
          fc.stringMatching(/^\d{4}(-\d\d){0,2}[~?%]?$/),
        ),
        (value) => {
          for (const cell of optionalCells) {
            const read = cell.safeDecode(value as never);
            if (read.success) expect(cell.encode(read.data as never)).toBe(value);
          }
        },
      ),
    );
  });
});

test('a table has no column but its own, whatever name the header of a file gives', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(columnsOf('calls')[name]).toBeUndefined();
  expect(columnsOf('calls')['id']).toBe(tables.calls.columns.id);
});
