import { fileRule } from '../rule.ts';

/** UTF-8 is written without a byte-order mark, which some readers take for a part of the first column. */
export const fileBom = fileRule('file-bom', 'warning', function* ({ bytes, isExcelCopy }) {
  if (isExcelCopy) return;
  if (bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) yield {};
});
