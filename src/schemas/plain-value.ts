import type { CellKind } from './table.ts';

/** Gives the value of a text that is right beyond doubt; null where only the schema of the column can tell. */
type PlainReader = (text: string) => string | number | null;

/** Knows nothing for sure. */
const unsure: PlainReader = () => null;

/**
 * Reads what is plain at sight in the cells of a kind. It repeats a part of src/schemas/cells.ts for speed:
 * most cells are a plain id, a whole number or one line of text.
 */
export const plainReader = (kind: CellKind): PlainReader => readers[kind] ?? unsure;

const readers: Readonly<Partial<Record<CellKind, PlainReader>>> = {
  text: (text) => (isPlainLine(text) ? text : null),
  slug: (text) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null),
  som: wholeNumber,
  count: wholeNumber,
  decimal: wholeNumber,
};

const isPlainLine = (text: string) =>
  text !== '' && text.trim() === text && !text.includes('\n') && !text.includes('\r');

/** Digits without a leading zero, as many as every kind of number allows. */
function wholeNumber(text: string) {
  return /^(?:0|[1-9]\d{0,11})$/.test(text) ? Number(text) : null;
}
