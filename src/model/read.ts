import { columnsOf, type TableName } from '#schemas/index.ts';
import { floodOf, parseCsv, type CsvProblem } from './csv.ts';
import { parseJson, type JsonRead } from './json.ts';
import type { InputFile, RawFile, TextFile } from './raw.ts';

/** Largest file that is read, in bytes; the whole record of the country is far below. */
export const sizeLimit = 100 * 1024 * 1024;

/** Decodes the bytes of a file: UTF-8 (a BOM is dropped), else UTF-16 by its BOM, else Windows-1251, which never fails. */
export function readText(input: InputFile): TextFile {
  const bytes = input.bytes ?? new Uint8Array();
  const { text, encoding } = decode(bytes);
  const format = input.file.toLowerCase().endsWith('.json') ? 'json' : 'csv';
  return { ...input, text, encoding, format, delimiter: delimiterOf(text) };
}

export type RawRead =
  | { raw: RawFile; problems: CsvProblem[]; json: null }
  | { raw: null; problems: []; json: Extract<JsonRead, { ok: false }> };

/** Splits the text of a file of a known table into rows, whatever its line ends; broken JSON gives the place of the break instead. */
export function readRaw(input: TextFile): RawRead {
  const { file, table, format, text, delimiter } = input;
  if (table === null) throw new Error(`file of no table: ${file}`);
  if (format === 'csv') {
    const flood = floodOf(text, delimiter);
    if (flood) return { raw: emptyFile({ file, table, format }), problems: [{ kind: flood, line: 1 }], json: null };
    const lines = withLineFeeds(text);
    const { header, rows, problems } = parseCsv(lines, delimiter);
    return { raw: { file, table, format, header, text: lines, rows }, problems, json: null };
  }
  const read = parseJson(text, (key) => kindOf(table, key) === 'names');
  if (!read.ok) return { raw: null, problems: [], json: read };
  return { raw: { file, table, format, header: read.header, text, rows: read.rows }, problems: [], json: null };
}

const emptyFile = (head: Pick<RawFile, 'file' | 'table' | 'format'>): RawFile => ({
  ...head,
  header: [],
  text: '',
  rows: [],
});

const withLineFeeds = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function decode(bytes: Uint8Array): Pick<TextFile, 'text' | 'encoding'> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: 'utf-16' };
  }
  if (bytes.subarray(0, 4096).includes(0)) return { text: '', encoding: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
  }
}

/** The delimiter that the first line uses most; a comma when it uses none. */
function delimiterOf(text: string): TextFile['delimiter'] {
  const end = text.search(/[\r\n]/);
  const head = end < 0 ? text.slice(0, 10_000) : text.slice(0, end);
  const counts = ([',', ';', '\t'] as const).map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counts.reduce((best, item) => (item.count > best.count ? item : best)).delimiter;
}

/** The kind of a column of a table; none for a column that the table does not know. */
const kindOf = (table: TableName, key: string) => columnsOf(table)[key]?.kind;
