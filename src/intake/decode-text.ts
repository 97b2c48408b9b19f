import { memo } from '#model/memo.ts';

/** How a text is written in bytes. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1251' | 'ibm866' | 'koi8-r' | 'x-mac-cyrillic' | 'binary';

export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/** Decodes the bytes of a text, once as long as they are kept: UTF-8 (a BOM is dropped), UTF-16 with or without BOM, else the Cyrillic encoding that gives the likeliest letters. */
export const decodeText = memo((bytes: Uint8Array): DecodedText => {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  if (bytes.subarray(0, 4096).includes(0)) return { text: '', encoding: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return mostlyUtf8(bytes) ?? cyrillicText(bytes);
  }
});

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (head.length < 20 || even + odd < head.length / 8 || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A text of which most letters beyond ASCII are whole UTF-8: it has single broken places, which show as U+FFFD. */
function mostlyUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const [letter] of text.matchAll(/[^\0-\x7f]/gu)) {
    if (letter === '\ufffd') broken += 1;
    else if (/\p{Script=Cyrillic}/u.test(letter)) whole += 1;
  }
  return whole > broken * 3 ? { text, encoding: 'utf-8' } : null;
}

const cyrillicEncodings = ['windows-1251', 'ibm866', 'koi8-r', 'x-mac-cyrillic'] as const;

/** How much of a text is looked at to choose its encoding. */
const sample = 50_000;

function cyrillicText(bytes: Uint8Array): DecodedText {
  const head = bytes.subarray(0, sample);
  const scored = cyrillicEncodings.map((encoding) => ({
    encoding,
    score: likeliness(new TextDecoder(encoding).decode(head)),
  }));
  const { encoding } = scored.reduce((best, item) => (item.score > best.score ? item : best));
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Cyrillic words are written in small letters, with a capital at most in front; signs between letters speak against an encoding. */
function likeliness(text: string): number {
  const good = text.match(/[А-ЯЁа-яё](?=[а-яё])/g)?.length ?? 0;
  const bad = text.match(/[а-яё][А-ЯЁ]|[^\0-\x7fА-Яа-яЁё«»№–—\u00a0…“”„’°\r\n]/g)?.length ?? 0;
  return good - bad * 2;
}
