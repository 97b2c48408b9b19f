import { cellLimit } from './cell-limit.ts';

/**
 * What stands in a text, seen in one look at each character. A cell rule names the marks without which it finds nothing,
 * so that it is not asked about the many cells that have none of them.
 */
export const marks = {
  /** No more characters than a word that stands for «nothing» has. */
  short: 1 << 0,
  /** More characters than a cell may hold. */
  long: 1 << 1,
  /** A plain space, or a rare character, at the beginning or end. */
  edge: 1 << 2,
  /** =, +, - or @ at the beginning. */
  sign: 1 << 3,
  digit: 1 << 4,
  /** As many digits as the shortest telephone number has, with nothing but spaces, hyphens and brackets between them. */
  manyDigits: 1 << 5,
  cyrillic: 1 << 6,
  /** A Latin letter beside a Cyrillic one. */
  mixed: 1 << 7,
  /** Four capital letters of ours side by side. */
  capitals: 1 << 8,
  /** Two plain spaces side by side. */
  spaces: 1 << 9,
  /** Neither ASCII nor usual in our three languages: other letters and marks, other spaces, signs that nobody can see. */
  rare: 1 << 10,
  /** < or & */
  markup: 1 << 11,
  /** @ */
  at: 1 << 12,
  /** ; */
  semicolon: 1 << 13,
  /** # */
  hash: 1 << 14,
  /** Signs side by side as they stand where a text was read with the wrong code page, and hardly elsewhere; \ and %, by which programs write letters. */
  odd: 1 << 15,
} as const;

/** A set of marks, as bits. */
export type Marks = number;

const shortLength = 20;
const telephoneDigits = 10;
const shoutedLetters = 4;

/** The marks of a text. */
export function marksOf(text: string): Marks {
  const codes = text.length > scratch.length ? codeUnitsOf(text) : scratch;
  for (let i = 0; codes === scratch && i < text.length; i += 1) scratch[i] = text.charCodeAt(i);
  return marksWithin(codes, 0, text.length);
}

/** Holds the text that is looked at, so that no cell needs memory of its own. */
const scratch = new Uint16Array(cellLimit);

/** The marks of the text that stands from a place to another; of so many of its characters, each of which is doubled, only one belongs to it. */
export function marksWithin(codes: Uint16Array, start: number, end: number, doubled = 0): Marks {
  if (start === end) return 0;
  const first = codes[start] ?? 0;
  const open = isOpen(kindOf[first] ?? plain) || isOpen(kindOf[codes[end - 1] ?? 0] ?? plain);
  return (
    byLength(end - start - doubled) |
    (open ? marks.edge : 0) |
    (signs.has(first) ? marks.sign : 0) |
    marksOfCharacters(codes, start, end)
  );
}

const isOpen = (kind: number) => kind === space || kind === rare;
const signs = new Set([...'=+-@'].map((sign) => sign.charCodeAt(0)));

function byLength(length: number): Marks {
  if (length <= shortLength) return marks.short;
  return length > cellLimit ? marks.long : 0;
}

/** The UTF-16 code units of a text. */
export function codeUnitsOf(text: string): Uint16Array {
  const bytes = 'Buffer' in globalThis ? Buffer.from(text, 'utf16le') : null; // a browser has none
  if (bytes !== null && bytes.byteOffset % 2 === 0) return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  return codes;
}

/** The marks that the characters from a place to another give. */
function marksOfCharacters(codes: Uint16Array, start: number, end: number): Marks {
  let found = 0;
  let before: number = plain;
  let digits = 0;
  let capitals = 0;
  for (let i = start; i < end; i += 1) {
    const kind = kindOf[codes[i] ?? 0] ?? plain;
    found |= ofPair[(before << 4) | kind] ?? 0;
    before = kind;
    if (kind === digit) digits += 1;
    else if (kind !== space && kind !== joint) digits = 0;
    capitals = kind >= latinCapital ? capitals + 1 : 0;
    if (digits === telephoneDigits) found |= marks.manyDigits;
    if (capitals === shoutedLetters) found |= marks.capitals;
  }
  return found;
}

/** Kinds of characters; the capitals come last. */
const [plain, space, joint, digit, rare, markup, at, semicolon, hash, special, question] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
] as const;
const [escape, latin, cyrillic, latinCapital, cyrillicCapital] = [11, 12, 13, 14, 15] as const;

/** The kind of every UTF-16 code unit. */
const kindOf = new Uint8Array(0x10000).fill(rare);
kindOf.fill(plain, 0x21, 0x7f);
for (const [kind, characters] of [
  [special, '«»—–№…“”„’'],
  [question, '?'],
  [space, ' '],
  [joint, '-()'],
  [digit, '0123456789'],
  [markup, '<&'],
  [at, '@'],
  [semicolon, ';'],
  [hash, '#'],
  [escape, '\\%'],
  [latin, 'abcdefghijklmnopqrstuvwxyz'],
  [latinCapital, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [cyrillic, 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяңөү'],
  [cyrillicCapital, 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҢӨҮ'],
] as const)
  for (const character of characters) kindOf[character.charCodeAt(0)] = kind;

const isLatin = (kind: number) => kind === latin || kind === latinCapital;
const isCyrillic = (kind: number) => kind === cyrillic || kind === cyrillicCapital;

/** The mark that a kind of character gives by itself. */
const ofKind = new Map<number, Marks>([
  [digit, marks.digit],
  [rare, marks.rare],
  [markup, marks.markup],
  [at, marks.at],
  [semicolon, marks.semicolon],
  [hash, marks.hash],
  [escape, marks.odd],
  [cyrillic, marks.cyrillic],
  [cyrillicCapital, marks.cyrillic],
]);

/** The marks of a character of a kind after one of another kind. */
const ofPair = Uint16Array.from({ length: 256 }, (_, pair) => {
  const [before, kind] = [pair >> 4, pair & 15];
  const mixed = (isLatin(before) && isCyrillic(kind)) || (isCyrillic(before) && isLatin(kind));
  const spaces = before === space && kind === space;
  const odd =
    (before === cyrillicCapital && kind === special) ||
    (before === cyrillic && kind === cyrillicCapital) ||
    (before === question && kind === question);
  return (ofKind.get(kind) ?? 0) | (mixed ? marks.mixed : 0) | (spaces ? marks.spaces : 0) | (odd ? marks.odd : 0);
});
