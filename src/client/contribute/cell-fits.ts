import { isEdtf } from '#schemas/edtf.ts';
import { cellTexts, isCellText, isDecimal, isWebAddress } from '#text/cell-texts.ts';

/** Whether a text can stand in a cell of a kind, by the same patterns as the tables; what a list offers always can. */
export function cellFits(kind: string, text: string): boolean {
  if (kind === 'edtf' || kind === 'date') return isEdtf(text);
  if (kind === 'decimal') return isDecimal(text);
  if (kind === 'url') return isWebAddress(text);
  if (kind === 'text') return isCellText(text);
  return kind in cellTexts ? cellTexts[kind as keyof typeof cellTexts].test(text) : true;
}

/** What somebody typed, as a cell would have it: without spaces at its ends, digits without the spaces between thousands. */
export function asCell(kind: string, typed: string): string {
  const text = typed.replace(/\s+/gu, ' ').trim();
  if (kind === 'som' || kind === 'count') return text.replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '');
  if (kind === 'decimal') return text.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return kind === 'edtf' ? text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1') : text;
}
