import * as z from 'zod';
import { cellTexts, isCellText, isDecimal, isWebAddress } from '#text/cell-texts.ts';
import { isEdtf } from './edtf.ts';

/**
 * Cell types of the published tables. Each is a codec between the text of a CSV cell and a value:
 * the same schema reads, writes and documents. An empty cell is a fact («we do not know») and reads as null.
 */

const pattern = (expression: RegExp, code: string) => z.string().regex(expression, { error: code });

/** Stable ASCII identifier in kebab case, for ever. */
export const slug = pattern(cellTexts.slug, 'cell-slug');

/** One line of text: trimmed, without line breaks (so that file:line is exact), NFC. */
export const text = z.string().refine(isCellText, { error: 'cell-text' });

/** Whole som; the unit is never written in the cell. */
export const som = z.codec(pattern(cellTexts.som, 'cell-som'), z.int(), { decode: Number, encode: String });

/** Whole som that may be negative (a refund). */
export const signedSom = z.codec(pattern(/^(0|-?[1-9]\d{0,14})$/, 'cell-som'), z.int(), {
  decode: Number,
  encode: String,
});

/** Whole number, zero or more. */
export const count = z.codec(pattern(cellTexts.count, 'cell-count'), z.int(), { decode: Number, encode: String });

/** Decimal number with a point, written in its shortest form. */
export const decimal = z.codec(z.string().refine(isDecimal, { error: 'cell-decimal' }), z.number(), {
  decode: Number,
  encode: String,
});

/** Calendar year, four digits. */
export const year = z.codec(pattern(cellTexts.year, 'cell-year'), z.int(), { decode: Number, encode: String });

/** Calendar date YYYY-MM-DD that exists. */
export const isoDate = z.iso.date({ error: 'cell-date' });

/** Imprecise date in EDTF (ISO 8601-2), the subset of src/schemas/edtf.ts. */
export const edtf = z.string().refine(isEdtf, { error: 'cell-edtf' });

/** Web address, http or https only. */
export const url = z.string().refine(isWebAddress, { error: 'cell-url' });

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = pattern(/^[0-9a-f]{64}$/, 'cell-sha256');

/** State code of an administrative unit (SOATE): 14 digits, kept as text. */
export const soate = pattern(cellTexts.soate, 'cell-soate');

/** `table/id`: a row of another table. */
export const path = pattern(cellTexts.path, 'cell-path');

/** One code of a closed list. */
export const code = <const T extends readonly [string, ...string[]]>(codes: T) => z.enum(codes, { error: 'cell-code' });

/** Codes of a closed list, separated by one space, none twice. */
export const codes = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.codec(
    z
      .string()
      .refine((value) => value.split(' ').every((item, i, all) => list.includes(item) && all.indexOf(item) === i), {
        error: 'cell-code',
      }),
    z.array(z.enum(list)),
    { decode: (value) => value.split(' ') as T[number][], encode: (values) => values.join(' ') },
  );

/** Names separated by « | ». */
export const names = z.codec(
  z
    .string()
    .refine((value) => value.split(' | ').every((item) => text.safeParse(item).success), { error: 'cell-names' }),
  z.array(z.string()),
  { decode: (value) => value.split(' | '), encode: (values) => values.join(' | ') },
);

/** The same cell, but it may be empty: then we do not know. */
export const optional = <Output, T extends z.ZodType<Output, string>>(cell: T) =>
  z.codec(z.string(), z.nullable(z.custom<z.output<T>>()), {
    decode: (value, context) => {
      if (value === '') return null;
      const result = cell.safeDecode(value as z.input<T>);
      if (result.success) return result.data as z.output<T>;
      context.issues.push({ code: 'custom', input: value, message: result.error.issues[0]?.message ?? 'cell-text' });
      return z.NEVER;
    },
    encode: (value) => (value === null ? '' : (cell.encode(value as z.output<T>) as string)),
  });
