import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { codeOfDigest, spacedCode } from './figure-code.ts';
import { readCode } from './read-code.ts';

const codeOfText = (text: string) => codeOfDigest(hash('sha256', text, 'buffer'));
/** A code that holds what is confused most: 0, 1, and letters that Cyrillic draws alike. */
const samples = Array.from({ length: 3000 }, (_, i) => codeOfText(`sample ${i}`));
const holding = (...signs: string[]) => {
  const found = samples.find((code) => signs.every((sign) => code.includes(sign)));
  if (!found) throw new Error(`no sample holds ${signs.join()}`);
  return found;
};

describe('a code is understood', () => {
  const code = holding('0', '1');
  const ways: Record<string, (text: string) => string> = {
    'as it is printed': spacedCode,
    'without the hyphen': (text) => text,
    'in small letters': (text) => spacedCode(text).toLowerCase(),
    'with spaces and a dash': (text) => ` ${text.slice(0, 5)} – ${text.slice(5)} `,
    'with O for 0': (text) => text.replaceAll('0', 'O'),
    'with I for 1': (text) => text.replaceAll('1', 'I'),
    'with l for 1': (text) => text.toLowerCase().replaceAll('1', 'l'),
    'in the address of a page': (text) => `https://example.org/ky/verify/?code=${text}#answer`,
    'in full-width letters': (text) =>
      text.replace(/./g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  };
  test.each(Object.entries(ways))('%s', (_, way) => {
    expect(readCode(way(code)).codes).toEqual([code]);
  });
});

test('letters of a Russian keyboard that look like Latin ones are understood', () => {
  const code = holding('A', 'C');
  expect(readCode(code.replaceAll('A', 'А').replaceAll('C', 'С')).codes).toContain(code);
  const other = holding('3', 'K');
  expect(readCode(other.replaceAll('3', 'З').replaceAll('K', 'к')).codes).toContain(other);
});

test('a code typed on the Russian layout is understood by its keys', () => {
  const keys: Record<string, string> = {
    Q: 'Й',
    W: 'Ц',
    E: 'У',
    R: 'К',
    T: 'Е',
    Y: 'Н',
    P: 'З',
    A: 'Ф',
    S: 'Ы',
    D: 'В',
    F: 'А',
    G: 'П',
    H: 'Р',
    J: 'О',
    K: 'Л',
    Z: 'Я',
    X: 'Ч',
    C: 'С',
    V: 'М',
    B: 'И',
    N: 'Т',
    M: 'Ь',
  };
  for (const code of samples.slice(0, 300))
    expect(readCode(spacedCode(code).replace(/[A-Z]/g, (letter) => keys[letter] ?? letter)).codes).toContain(code);
});

describe('a mistyped code leads to the one that was meant', () => {
  const code = holding('7', 'K');
  const slips: Record<string, string> = {
    'a wrong character': code.replace('7', '8'),
    'two neighbours swapped': (code[1] ?? '') + (code[0] ?? '') + code.slice(2),
    'a character missing': code.slice(0, 4) + code.slice(5),
    'a character too many': `${code.slice(0, 3)}Q${code.slice(3)}`,
    'a letter that no code holds': code.replace('K', 'U'),
  };
  test.each(Object.entries(slips))('%s', (_, slip) => {
    const read = readCode(slip);
    expect(read.codes).toEqual([]);
    expect(read.near).toContain(code);
  });
});

test.each(['', ' ', 'Каракол', '400 000', '7KQ4', 'x'.repeat(10_000)])(
  '«%.20s» is no code, and none is near',
  (typed) => {
    expect(readCode(typed)).toEqual({ codes: [], near: [] });
  },
);
