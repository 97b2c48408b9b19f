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
  /** More characters than a short title has. */
  wide: 1 << 16,
  /** Just as many characters as old workbooks and databases keep of a text. */
  cut: 1 << 17,
} as const;

/** A set of marks, as bits. */
export type Marks = number;

const shortLength = 20;
export const wideLength = 100;
export const cutLength = 255;
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
  let found = 0;
  let state = 0;
  for (let i = start; i < end; i += 1) {
    const step = steps[state | (kindOf[codes[i] ?? 0] ?? plain)] ?? 0;
    found |= step;
    state = step >>> markBits;
  }
  return (found & allMarks) | marksAround(codes, start, end, doubled);
}

/** The marks of the text that stands from a place to the next separator or line break, where that is, and a number that equal texts share. The same object every time. */
export function marksUpTo(codes: Uint16Array, start: number, separator: number): typeof upTo {
  const { length } = codes;
  let found = 0;
  let state = 0;
  let hash = 0;
  let end = start;
  for (; end < length; end += 1) {
    const code = codes[end] ?? lineFeed;
    if (code === separator || code === lineFeed) break;
    const step = steps[state | (kindOf[code] ?? plain)] ?? 0;
    found |= step;
    state = step >>> markBits;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  upTo.hash = hash;
  upTo.marks = start === end ? 0 : (found & allMarks) | marksAround(codes, start, end, 0);
  upTo.end = end;
  return upTo;
}

const upTo = { marks: 0, end: 0, hash: 0 };
const lineFeed = 10;

/** The marks that a text has by its length, its beginning and its end. */
function marksAround(codes: Uint16Array, start: number, end: number, doubled: number): Marks {
  const first = codes[start] ?? 0;
  const open = isOpen(kindOf[first] ?? plain) || isOpen(kindOf[codes[end - 1] ?? 0] ?? plain);
  return byLength(end - start - doubled) | (open ? marks.edge : 0) | (isSign(first) ? marks.sign : 0);
}

const isOpen = (kind: number) => kind === space || kind === rare;
const [equals, plus, minus, atSign] = [61, 43, 45, 64];
const isSign = (code: number) => code === equals || code === plus || code === minus || code === atSign;

function byLength(length: number): Marks {
  if (length <= wideLength) return length <= shortLength ? marks.short : 0;
  return marks.wide | (length === cutLength ? marks.cut : 0) | (length > cellLimit ? marks.long : 0);
}

/** The UTF-16 code units of a text. */
export function codeUnitsOf(text: string): Uint16Array {
  const bytes = 'Buffer' in globalThis ? Buffer.from(text, 'utf16le') : null; // a browser has none
  if (bytes !== null && bytes.byteOffset % 2 === 0) return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  return codes;
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
function ofPair(before: number, kind: number): Marks {
  const mixed = (isLatin(before) && isCyrillic(kind)) || (isCyrillic(before) && isLatin(kind));
  const spaces = before === space && kind === space;
  const odd =
    (before === cyrillicCapital && kind === special) ||
    (before === cyrillic && kind === cyrillicCapital) ||
    (before === question && kind === question);
  return (ofKind.get(kind) ?? 0) | (mixed ? marks.mixed : 0) | (spaces ? marks.spaces : 0) | (odd ? marks.odd : 0);
}

/** What must be known of the characters before the next one: the kind of the last, and how many digits and capitals stand together. */
interface Before {
  kind: number;
  digits: number;
  capitals: number;
}

function after({ digits, capitals }: Before, kind: number): Before {
  const more = kind === digit ? digits + 1 : digits;
  return {
    kind,
    digits: kind === digit || kind === space || kind === joint ? Math.min(more, telephoneDigits) : 0,
    capitals: kind >= latinCapital ? Math.min(capitals + 1, shoutedLetters) : 0,
  };
}

const marksAfter = (before: Before, { kind, digits, capitals }: Before): Marks =>
  ofPair(before.kind, kind) |
  (digits === telephoneDigits ? marks.manyDigits : 0) |
  (capitals === shoutedLetters ? marks.capitals : 0);

const kinds = 16;
const markBits = 18;
const allMarks = (1 << markBits) - 1;

/**
 * For all that can be known before a character, and each kind of character that may follow: the marks that it gives, and above them the place of the
 * steps that follow it.
 */
const steps = allSteps();

function allSteps() {
  const states: Before[] = [{ kind: plain, digits: 0, capitals: 0 }];
  const placeOf = new Map([[JSON.stringify(states[0]), 0]]);
  const found: number[] = [];
  for (const before of states) {
    for (let kind = 0; kind < kinds; kind += 1) {
      const known = after(before, kind);
      const key = JSON.stringify(known);
      if (!placeOf.has(key)) placeOf.set(key, (states.push(known) - 1) * kinds);
      found.push(marksAfter(before, known) | ((placeOf.get(key) ?? 0) << markBits));
    }
  }
  return Int32Array.from(found);
}
