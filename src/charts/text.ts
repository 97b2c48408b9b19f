import advances from './advances.json' with { type: 'json' };
import { ownSize, sized, svg, type Svg } from '#charts/svg.ts';

/** Advances of the letters of Golos, the face of the charts, in ems: measured by text.test.ts, which renews them (`vitest -u`). */
const advanceOf = new Map(
  (advances as [number, string][]).flatMap(([advance, characters]) =>
    Array.from(characters, (character) => [character, advance] as const),
  ),
);
/** A letter that Golos lacks is set in another face: it counts as a wide one. */
const elsewhere = 1;

/** The smallest font size: 11 CSS pixels on a phone that shows 360 units on 328 pixels. */
export const small = 12.25;

/** How much wider bold text runs at most. */
export const bold = 1.08;

/** How many widths are remembered: the words of a chart come back in other sizes, files and frames. */
const remembered = 50_000;
const widths = new Map<string, number>();

/** Width of a line of text in units of the viewBox. Kerning is left out: it is less than a hundredth. */
export const textWidth = (text: string, size: number): number => emsOf(text) * size;

function emsOf(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  let width = 0;
  for (const character of text) width += advanceOf.get(character) ?? elsewhere;
  if (widths.size >= remembered) widths.clear();
  widths.set(text, width);
  return width;
}

function broken(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];

  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(`${piece}${character}-`, size) > width) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Where a word that is wider than a line may end one: an address at its own signs, because a hyphen would become a part of it. */
const ends = { word: /(?<=-)/, address: /(?<=[/-])|(?=[?&])/ };

/** Breaks a word that is wider than a line at its hyphens or signs, and inside only when that is not enough. */
function parted(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const lines: string[] = [];
  for (const part of word.split(ends[word.includes('://') ? 'address' : 'word'])) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(...broken(part, width, size));
  }
  return lines;
}

/** Breaks text into lines no wider than `width`: at spaces, inside a word only when it is wider than a line. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(...parted(word, width, size));
  }
  return lines;
}

/** Keeps a number and its unit on one line where they fit, else breaks them at their no-break spaces. */
export function wrapNumber(text: string, width: number, size: number): string[] {
  const whole = text.split(' ').every((part) => textWidth(part, size) <= width);
  return wrap(whole ? text : text.replaceAll('\u00a0', ' '), width, size);
}

export interface TextPlace {
  x: number;
  /** Baseline of the first line. */
  y: number;
  size?: number | undefined;
  leading?: number | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  name?: string | undefined;
}

/** One text element per line. */
export function textLines(
  lines: readonly string[],
  { x, y, size = ownSize, leading = Math.round(size * 1.25), anchor, name = 'label' }: TextPlace,
): Svg {
  const align = anchor === undefined || anchor === 'start' ? null : svg` text-anchor="${anchor}"`;
  return svg`${lines.map((line, index) => svg`<text class="${name}" x="${x}" y="${y + index * leading}"${sized(size)}${align}>${line}</text>`)}`;
}
