/** What a file is that holds no plain text of a table. */
export type FileKind =
  | 'xlsx'
  | 'ods'
  | 'xls'
  | 'docx'
  | 'zip'
  | 'gzip'
  | 'archive'
  | 'pdf'
  | 'picture'
  | 'rtf'
  | 'html'
  | 'xml-spreadsheet'
  | 'xml'
  | 'binary';

/** Kinds that hold sheets which can be read. */
export const isWorkbook = (kind: FileKind | null) => kind === 'xlsx' || kind === 'ods' || kind === 'xls';

const signatures = [
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
] as const satisfies readonly (readonly [FileKind, readonly number[]])[];

/** What a file is by its first bytes, whatever its name says; null when it may be the text of a table. */
export function kindOfFile(bytes: Uint8Array): FileKind | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return kindOfZip(bytes);
  const found = signatures.find(([, head]) => startsWith(bytes, head));
  return found ? found[0] : kindOfMarkup(asciiOf(bytes.subarray(0, 2000)));
}

const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, i) => bytes[i] === byte);

/** The bytes as letters; zeros fall out, so that UTF-16 reads like ASCII. */
const asciiOf = (bytes: Uint8Array) =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '');

/** The names of the parts stand in plain letters before each part and once more at the end of a zip. */
function kindOfZip(bytes: Uint8Array): FileKind {
  const names = asciiOf(bytes.subarray(0, 4000)) + asciiOf(bytes.subarray(-20_000));
  if (names.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (names.includes('xl/workbook')) return 'xlsx';
  return names.includes('word/document') || names.includes('application/vnd.oasis.opendocument') ? 'docx' : 'zip';
}

function kindOfMarkup(head: string): FileKind | null {
  const text = head.trimStart();
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (!text.startsWith('<')) return null;
  if (/^<(?:!doctype html|!--|html|head|body|table|meta|div|style|script)\b/i.test(text)) return 'html';
  if (!/^<(?:\?xml|!doctype|\w+:?\w*[\s>])/i.test(text)) return null;
  if (/urn:schemas-microsoft-com:office:spreadsheet|mso-application/i.test(text)) return 'xml-spreadsheet';
  return /<html\b/i.test(text) ? 'html' : 'xml';
}
