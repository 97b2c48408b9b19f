import type * as Xlsx from '@e965/xlsx';

/** The part of the library that reads and writes compound files; its own types say nothing of it. */
interface CompoundFiles {
  read: (bytes: Uint8Array, options: { type: 'array' }) => unknown;
  find: (file: unknown, path: string) => { content?: ArrayLike<number> } | null;
  write: (file: unknown, options: { type: 'array' }) => ArrayLike<number>;
  utils: { cfb_new: () => unknown; cfb_add: (file: unknown, path: string, content: Uint8Array) => unknown };
}

/**
 * A workbook of the old binary kind (.xls) with nothing in it but its cells, their formats and the names of its sheets.
 * The library reads records that hold formulas, drawings or links for ever when they are damaged, and none of them holds the value of a cell.
 * A cell with a formula keeps its value and that it has one. What is no such workbook, or is encrypted, is given back as it is.
 * Source: [MS-XLS] 2.1.4 (records) and 2.4.127 (Formula); [MS-CFB].
 */
export function leanXls(bytes: Uint8Array, { CFB }: Pick<typeof Xlsx, 'CFB'>): Uint8Array {
  const { read, find, write, utils } = CFB as CompoundFiles;
  const whole = read(bytes, { type: 'array' });
  const path = streams.find((name) => (find(whole, name)?.content?.length ?? 0) > 0);
  const content = path === undefined ? undefined : find(whole, path)?.content;
  if (path === undefined || content === undefined) return bytes;
  const stream = Uint8Array.from(content);
  if (!keepCells(stream, versions[path])) return bytes;
  const lean = utils.cfb_new();
  utils.cfb_add(lean, path, stream);
  return Uint8Array.from(write(lean, { type: 'array' }));
}

/** Where a workbook stands in its compound file: of Excel 97 and later, of Excel 5. */
const streams = ['/Workbook', '/Book'] as const;
/** The version that the beginning of each sheet tells in them; by another, records would be read as those of older programs. */
const versions = { '/Workbook': 0x0600, '/Book': 0x0500 } as const;

const beginning = 0x0809;
const formula = 0x0006;
const encrypted = 0x002f;
/** A record that says nothing and is passed over. */
const nothing = 0x00c1;

/** Records that hold cells, or what is needed to read them. */
const kept = new Set([
  formula,
  0x000a, // end of a sheet
  0x0022, // days counted from 1904
  0x003c, // more of the record before
  0x0042, // code page
  0x007d, // columns, hidden ones too
  0x0085, // name of a sheet
  0x00bd, // numbers
  0x00be, // empty cells
  0x00d6, // text with fonts
  0x00e0, // format of cells
  0x00e5, // merged cells
  0x00fc, // texts of all cells
  0x00fd, // text by its number
  0x0200, // extent of a sheet
  0x0201, // empty cell
  0x0203, // number
  0x0204, // text
  0x0205, // truth or error
  0x0207, // text of a formula
  0x0208, // rows, hidden ones too
  0x027e, // number
  0x041e, // format of numbers
  beginning,
]);

/** Makes all records but those of cells pass for nothing, in place; false when the workbook is encrypted, so that its records cannot be told. */
function keepCells(stream: Uint8Array, version: number): boolean {
  const view = new DataView(stream.buffer);
  for (let at = 0; at + 4 <= stream.length;) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (kind === encrypted) return false;
    if (!kept.has(kind) || (kind === formula && !dropTokens(view, at + 4, length))) view.setUint16(at, nothing, true);
    if (kind === beginning && at + 6 <= stream.length) view.setUint16(at + 4, version, true);
    at += 4 + length;
  }
  return true;
}

/** Where the length of the tokens of a formula stands in its record; this length says that there are none to read. */
const tokensAt = 20;
const noTokens = 0xffff;

/** False for a formula that is cut off before its tokens. */
function dropTokens(view: DataView, at: number, length: number): boolean {
  if (length < tokensAt + 2 || at + tokensAt + 2 > view.byteLength) return false;
  view.setUint16(at + tokensAt, noTokens, true);
  return true;
}
