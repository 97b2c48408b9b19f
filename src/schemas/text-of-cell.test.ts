import { expect, test } from 'vitest';
import { columnsOf, tableNames } from './index.ts';
import { textOfCell } from './text-of-cell.ts';
import type { Column } from './table.ts';

const columns = tableNames.flatMap((table) => Object.values<Column>(columnsOf(table)));
const texts = [
  '',
  '0',
  '12',
  '2024',
  '1.5',
  '2024-05-01',
  '2024-05',
  'bishkek',
  'ky ru',
  'ky en',
  'winners/w',
  'a | b',
  'https://example.org/',
];

test('what is read of a cell is written as the schema writes it, in every column', () => {
  const read = columns.flatMap((column) =>
    texts.flatMap((text) => {
      const { success, data } = column.cell.safeDecode(text as never);
      return success ? [{ column, data }] : [];
    }),
  );
  expect(new Set(read.map(({ data }) => typeof data))).toEqual(new Set(['string', 'number', 'object']));
  for (const { column, data } of read) expect(textOfCell(column, data)).toBe(String(column.cell.encode(data as never)));
});
