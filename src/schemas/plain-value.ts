import { cellTexts, isCellText, isDecimal, isWebAddress } from '#text/cell-texts.ts';
import { codelists, type CodelistName } from './codelists.ts';
import { isEdtf } from './edtf.ts';
import type { CellKind, Column } from './table.ts';

/** Stands for the value of a text that is none, beyond doubt. */
export const noValue = Symbol('no value');

/** Gives the value of a text that is right beyond doubt, `noValue` for one that is wrong beyond doubt; null where only the schema of the column can tell. */
type PlainReader = (text: string) => string | number | null | typeof noValue;

/**
 * Reads what is plain at sight in the cells of a column, empty ones aside. It repeats a part of src/schemas/cells.ts for speed:
 * most cells are a plain id, a whole number or one line of text, and what is written in another way is mostly so in every row.
 */
export function plainReader(column: Column): PlainReader {
  const known = plainReaders.get(column);
  if (known) return known;
  const { kind, codelist } = column;
  const read = codelist === undefined ? readers[kind] : codeReader(kind, codelist);
  const reader: PlainReader = (text) => (text === '' ? null : (read?.(text) ?? null));
  plainReaders.set(column, reader);
  return reader;
}

/** Each is made once. */
const plainReaders = new WeakMap<Column, PlainReader>();

/** Whether a cell of a column may hold a text: at sight where that is enough, for a schema takes long to say no. */
export function takes(column: Column, text: string): boolean {
  const plain = plainReader(column)(text);
  return plain === null ? column.cell.safeDecode(text as never).success : plain !== noValue;
}

/** Only a list of codes needs the schema, and only if it begins with one. */
function codeReader(kind: CellKind, codelist: string): PlainReader {
  const codes = new Set(Object.keys(codelists[codelist as CodelistName]));
  if (kind === 'code') return (text) => (codes.has(text) ? text : noValue);
  return (text) => (codes.has(text.split(' ', 1)[0] ?? '') ? null : noValue);
}

/** Takes a text as it is if it looks like its kind. */
const like =
  (test: (text: string) => boolean): PlainReader =>
  (text) =>
    test(text) ? text : noValue;

const matching = (pattern: RegExp) => like((text) => pattern.test(text));

/** Digits without a leading zero, as many as every kind of number allows; what has anything but digits, a point and a hyphen is no number. */
const wholeNumber: PlainReader = (text) => {
  if (/^(?:0|[1-9]\d{0,11})$/.test(text)) return Number(text);
  return /[^\d.-]/.test(text) ? noValue : null;
};

const readers: Readonly<Partial<Record<CellKind, PlainReader>>> = {
  text: like(isCellText),
  slug: matching(cellTexts.slug),
  som: wholeNumber,
  count: wholeNumber,
  decimal: (text) => (isDecimal(text) ? Number(text) : noValue),
  year: (text) => (cellTexts.year.test(text) ? Number(text) : noValue),
  date: (text) => (/[^\d-]/.test(text) ? noValue : null),
  edtf: like(isEdtf),
  url: like(isWebAddress),
  soate: matching(cellTexts.soate),
  path: matching(cellTexts.path),
};
