import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import type { WorkbookLibrary } from '#intake/read-workbook.ts';
import { parseCsv } from '#model/csv.ts';
import type { InputFile } from '#model/raw.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { randomFrom, type Random } from '#synthetic/random.ts';
import { damagedText } from './damage.ts';
import { smallTables } from './small-record.ts';

const kinds = ['xlsx', 'xls', 'ods', 'zip'] as const;
type Kind = (typeof kinds)[number];

/** Sheets of different tables are damaged in turn; more of them find nothing more. */
const sheets = 4;

/** Makes the damaged workbook, or archive of tables, of a seed: damaged in its bytes, or in one of the files that it is a zip of. The same seed gives the same bytes. */
export function damagedBooks(library: WorkbookLibrary): (seed: number) => InputFile {
  const sound = soundBooks(library);
  return (seed) => {
    const random = randomFrom(seed / 2 ** 32);
    const kind = random.pick(kinds);
    const book = sound.get(`${kind} ${random.int(0, tableNames.length - 1)}`) ?? new Uint8Array();
    const spoilt = kind !== 'xls' && random.chance(0.7) ? withDamagedPart(book, random) : book;
    const bytes = spoilt === book || random.chance(0.1) ? damagedBytes(spoilt, random) : spoilt;
    return {
      file: `upload.${random.chance(0.05) ? random.pick(kinds) : kind}`,
      table: null,
      size: bytes.length,
      bytes,
    };
  };
}

/** A workbook of each kind that begins with each table, and archives of the same tables, before anything is wrong with them. */
function soundBooks(library: WorkbookLibrary): ReadonlyMap<string, Uint8Array> {
  return new Map(
    tableNames.flatMap((_, first) => {
      const names = Array.from({ length: sheets }, (_, i) => tableNames[(first + i) % tableNames.length] ?? 'calls');
      return kinds.map((kind) => [`${kind} ${first}`, soundBook(kind, names, library)] as const);
    }),
  );
}

function soundBook(kind: Kind, names: readonly TableName[], library: WorkbookLibrary): Uint8Array {
  if (kind === 'zip')
    return zipSync(Object.fromEntries(names.map((name) => [`${name}.csv`, strToU8(smallTables.get(name) ?? '')])));
  const book = library.utils.book_new();
  for (const name of names) library.utils.book_append_sheet(book, library.utils.aoa_to_sheet(rowsOf(name)), name);
  const written = library.write(book, { type: 'array', bookType: kind === 'xls' ? 'biff8' : kind }) as ArrayBuffer;
  return new Uint8Array(written);
}

/** Numbers stand as numbers, as in a workbook that somebody typed. */
function rowsOf(table: TableName) {
  const { header, rows } = parseCsv(smallTables.get(table) ?? '');
  return [header, ...rows.map(({ cells }) => cells.map((cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell)))];
}

/** The archive with one of its files damaged: as a text, or by what has broken programs that read workbooks. */
function withDamagedPart(book: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(book);
  const name = random.pick(Object.keys(parts));
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const spoilt = random.chance(0.4) ? damagedText(text, random, 100_000) : damagedMarkup(text, random);
  const moved = random.chance(0.05)
    ? random.pick(['../../evil', 'xl/workbook.xml', 'constructor', name.toUpperCase()])
    : name;
  return zipSync({ ...parts, [moved]: strToU8(spoilt) }, { level: 1 });
}

/** What has broken programs that read workbooks. */
const markup = [
  '&#0;',
  '&#x110000;',
  '&nothing;',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<![CDATA[',
  '<!--',
  ']]>',
  '</row>',
  '<row r="1048576"/>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="ZZZZ1"/>',
  '<c t="s"><v>999999999</v></c>',
  '<c t="d"><v>-1</v></c>',
  '<c t="e"><v>#N/A</v></c>',
  '<dimension ref="A1:XFD1048576"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<table:table-cell table:number-columns-repeated="16384"/>',
  '<table:table-row table:number-rows-repeated="1048576"/>',
  '<workbookPr date1904="1"/>',
] as const;

const numbers = ['', '-1', '0', '1048577', '2147483648', '4294967296', '99999999999999999999', '1e308', 'NaN'] as const;

/** Puts a piece of markup between two tags, another number in the place of one, or takes a tag away. */
function damagedMarkup(text: string, random: Random): string {
  let spoilt = text;
  for (let left = random.int(1, 3); left > 0; left--)
    spoilt = random.pick([withMarkup, withNumber, withNumber, withoutTag])(spoilt, random);
  return spoilt;
}

const withMarkup = (text: string, random: Random) => replaceOne(text, /></g, () => `>${random.pick(markup)}<`, random);
const withNumber = (text: string, random: Random) => replaceOne(text, /\d+/g, () => random.pick(numbers), random);
const withoutTag = (text: string, random: Random) => replaceOne(text, /<[^>]*>/g, () => '', random);

function replaceOne(text: string, pattern: RegExp, other: () => string, random: Random): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: match } = random.pick(found);
  return text.slice(0, index) + other() + text.slice(index + match.length);
}

/** Bytes of which one to eight are others, or a stretch of which is missing, doubled or nothing but zeros. */
function damagedBytes(book: Uint8Array, random: Random): Uint8Array {
  const bytes = book.slice();
  for (let left = random.int(1, 8); left > 0; left--) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
  const start = random.int(0, bytes.length);
  const end = Math.min(bytes.length, start + random.int(1, 2_000));
  return random.pick([
    () => bytes,
    () => bytes.slice(0, start),
    () => bytes.fill(0, start, end),
    () => joined(bytes.slice(0, start), bytes.slice(end)),
    () => joined(bytes.slice(0, end), bytes.slice(start)),
  ])();
}

const joined = (head: Uint8Array, tail: Uint8Array) => new Uint8Array([...head, ...tail]);
