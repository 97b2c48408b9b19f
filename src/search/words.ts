import { fold } from '#text/fold.ts';
import { remembering } from '#text/remembering.ts';
import { scaleOf, valueOf } from '#text/numbers.ts';

/** A word of a text: where it stands, what it says when folded, and what kind of sign it is. */
export interface Word {
  start: number;
  end: number;
  folded: string;
  kind: 'word' | 'number';
  /** The capitals of an abbreviation that carries a Kyrgyz ending, folded: «МСЗны», «USAIDдин». */
  capitals?: string;
  /** An amount that its neighbour scales: «400 миң» is one word, 400000. */
  value?: number;
  /** Stands right behind the word before it, joined by a hyphen: «Ак-Булак». */
  joined?: boolean;
}

/** A number with its groups («400 000», «1,234,567», «0,4»), with a suffix that Kyrgyz writes onto it («2018ге»), or letters. One expression, one place. */
const sign =
  /(\d{1,3}(?:[ \u00a0\u202f.,’']\d{3})+(?!\d)|\d+(?:[.,]\d+)?)([\p{L}\p{M}]{1,5}(?![\p{L}\p{M}\d]))?|[\p{L}\p{M}]+(?:[’'ʼ`][\p{L}\p{M}]+)*/gu;

const foldedWord = remembering((word: string) => fold(word).replace(/[’'ʼ`]/g, ''));

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(sign)) {
    const [all, digits] = match;
    const start = match.index;
    const before = words.at(-1);
    const near = before !== undefined && /^[-‐‑–]$/.test(text.slice(before.end, start));
    const scale =
      digits === undefined && before?.value !== undefined && /^[\s\u00a0\u202f-]*$/.test(text.slice(before.end, start))
        ? scaleOf(fold(all))
        : null;
    if (scale !== null && before?.value !== undefined) {
      const value = round(before.value * scale);
      words[words.length - 1] = { start: before.start, end: start + all.length, folded: String(value), kind: 'number' };
    } else if (digits === undefined) {
      words.push({
        start,
        end: start + all.length,
        folded: foldedWord(all),
        kind: 'word',
        ...capitalsOf(all),
        ...(near && { joined: true }),
      });
    } else {
      const value = valueOf(digits);
      words.push({
        start,
        end: start + all.length,
        folded: value === null ? digits : String(value),
        kind: 'number',
        ...(value !== null && { value }),
        ...(near && { joined: true }),
      });
    }
  }
  return words;
}

function capitalsOf(text: string) {
  const capitals = /^(\p{Lu}{2,})\p{Ll}{1,5}$/u.exec(text)?.[1];
  return capitals === undefined ? {} : { capitals: fold(capitals) };
}

const round = (value: number) => Math.round(value * 100) / 100;
