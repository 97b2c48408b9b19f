import { codeDigits, codeLength, isFigureCode } from './figure-code.ts';
import { swapLayout } from './layout.ts';
import { asLatin } from './look-alikes.ts';

/** What somebody typed for a code, understood as far as it can be. */
export interface ReadCode {
  /** The codes that it may mean, the likeliest first; none where it is mistyped. */
  codes: readonly string[];
  /** Codes from which it differs by one slip: a character wrong, missing or too many, or two neighbours swapped. */
  near: readonly string[];
}

/** Reads a code in capital or small letters, with or without hyphens and spaces, with O for 0 and I or L for 1, in letters that look alike or on the keys of the Russian layout, or in the address of a page. */
export function readCode(typed: string): ReadCode {
  const texts = [...new Set(readings(partOfAddress(typed.normalize('NFKC'))))];
  const codes = texts.filter(isFigureCode);
  return { codes, near: codes.length > 0 ? [] : [...new Set(texts.flatMap(oneSlipAway))] };
}

/** What stands behind `code=`, where a whole address was pasted. */
const partOfAddress = (typed: string) => /[?&]code=([^&#\s]*)/.exec(typed)?.[1] ?? typed;

/** Cyrillic letters that look like digits and like Latin letters that no list of confused words holds. */
const drawn: Readonly<Record<string, string>> = { З: '3', Б: '6', Ч: '4', Ү: 'Y', Ө: '0', Ӏ: '1', Һ: 'H' };

/** The letters and digits of what was typed, by how they look and by the keys that write them. */
function readings(typed: string): string[] {
  const letters = typed.replace(/[^\p{L}\p{N}]/gu, '');
  const looks = asLatin(letters.toUpperCase()).replace(/\p{Script=Cyrillic}/gu, (letter) => drawn[letter] ?? letter);
  const keys = /[A-Za-z]/.test(letters) ? null : swapLayout(letters);
  return [looks, ...(keys === null ? [] : [keys.toUpperCase()])].map((text) =>
    text.replace(/O/g, '0').replace(/[IL]/g, '1'),
  );
}

/** Every code that one slip makes of a text, or the text of it; none for a text that is no code at all. */
function oneSlipAway(text: string): string[] {
  if (Math.abs(text.length - codeLength) > 1) return [];
  const places = Array.from({ length: text.length + 1 }, (_, at) => at);
  const tries = {
    [codeLength - 1]: () => places.flatMap((at) => [...codeDigits].map((digit) => replaced(text, at, 0, digit))),
    [codeLength]: () =>
      places
        .slice(0, -1)
        .flatMap((at) => [
          ...[...codeDigits].map((digit) => replaced(text, at, 1, digit)),
          replaced(text, at, 2, [...text.slice(at, at + 2)].reverse().join('')),
        ]),
    [codeLength + 1]: () => places.slice(0, -1).map((at) => replaced(text, at, 1, '')),
  }[text.length];
  return (tries?.() ?? []).filter(isFigureCode);
}

const replaced = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length);
