import { utils, write } from '@e965/xlsx';

/** Rows as a workbook of one sheet. */
export function sheetBytes(rows: readonly (readonly string[])[]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((cells) => [...cells])), 'winners');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}
