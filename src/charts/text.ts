import { svg, type Svg } from '#charts/svg.ts';

// Without a DOM nothing can be measured: these are the advances of Noto Sans, a wide face, rounded up.
const advances: Record<string, number> = {
  "ijlJІіЈј .,:;·'’|\u00a0\u202f": 0.28,
  '()[]': 0.32,
  'fI-\u2011': 0.36,
  't/': 0.4,
  гr: 0.44,
  стcsz: 0.48,
  'зуүэvyF–«»': 0.52,
  'кхяГЕЁТkxELST≈': 0.56,
  абвдеёльЗҮХaeVXYZ0123456789: 0.6,
  ноөпрцчАБКРСУЭЯbdghnopquACKPR: 0.64,
  ийңВЬB: 0.68,
  ъДЛЧЪ: 0.72,
  жмфНҢПЦDGHNU: 0.76,
  'ыИЙОӨwOQ…': 0.8,
  'юФ%': 0.84,
  ЖЫ: 0.88,
  шщМM: 0.92,
  mW: 0.96,
  '—→': 1,
  'Ш№': 1.04,
  ЩЮ: 1.08,
};
const advanceOf = new Map(
  Object.entries(advances).flatMap(([characters, advance]) =>
    Array.from(characters, (character) => [character, advance] as const),
  ),
);

/** The smallest font size: 11 CSS pixels on a phone that shows 360 units on 328 pixels. */
export const small = 12.25;

/** How much wider bold text runs. */
export const bold = 1.08;

/** Estimated width of a line of text, in units of the viewBox; an unknown letter counts as a wide one. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += character === '\u00ad' ? 0 : (advanceOf.get(character) ?? 0.72);
  return width * size;
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

/** Breaks a word that is wider than a line at its hyphens, and inside only when that is not enough. */
function parted(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  return word.split(/(?<=-)/).flatMap((part) => broken(part, width, size));
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
  { x, y, size = 13, leading = Math.round(size * 1.25), anchor, name = 'label' }: TextPlace,
): Svg {
  const align = anchor === undefined || anchor === 'start' ? null : svg` text-anchor="${anchor}"`;
  return svg`${lines.map((line, index) => svg`<text class="${name}" x="${x}" y="${y + index * leading}" font-size="${size}"${align}>${line}</text>`)}`;
}
