import { textWidth } from '#charts/text.ts';

const vowel = /[аеёиоуыэюяөүaeiouyöü]/i;
const sound = /ch|sh|zh|kh|ng|ts|./giu;
const soft = '\u00ad';

/** Splits a word into parts at which it may be broken: before the last consonant followed by a vowel, never inside «-ский», never leaving a single letter. */
function syllables(word: string): string[] {
  const parts: string[] = [];
  const sounds = word.match(sound) ?? [];
  let part = '';
  sounds.forEach((letter, index) => {
    const next = sounds[index + 1] ?? '';
    const joined = /^с$/iu.test(letter) && /^к$/iu.test(next) && vowel.test(sounds[index + 2] ?? '');
    const opens = !vowel.test(letter) && (vowel.test(next) || joined) && vowel.test(part) && part.length > 1;
    if (opens) {
      parts.push(part);
      part = '';
    }
    part += letter;
  });
  return [...parts, part];
}

/** Breaks a short name into narrow lines: at spaces, hyphens and soft hyphens first, then between syllables. */
export const nameLines = (name: string, width: number, size: number): string[] => linesOf(name, width, size).map(shown);

const shown = ({ text, parted }: Part) => (parted ? `${text}-` : text);

function linesOf(name: string, width: number, size: number): Part[] {
  const lines: Part[] = [];
  const fits = (line: string) => textWidth(line, size) <= width;
  for (const { text, glue, parted } of name
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => partsOf(word, fits))) {
    const last = lines.at(-1);
    const joined = `${last?.text ?? ''}${glue}${text}`;
    if (last !== undefined && fits(parted ? `${joined}-` : joined))
      lines[lines.length - 1] = { text: joined, glue, parted };
    else lines.push({ text, glue, parted });
  }
  return lines;
}

/** A part of a name: what joins it to the part before, and whether its word continues in the next part. */
interface Part {
  text: string;
  glue: '' | ' ';
  parted: boolean;
}

function partsOf(word: string, fits: (line: string) => boolean): Part[] {
  return word.split(/(?<=-)/).flatMap((piece, nth) => {
    const parts = fits(piece)
      ? [piece.replaceAll(soft, '')]
      : piece.includes(soft)
        ? piece.split(soft)
        : syllables(piece);
    return parts.map((text, index): Part => ({
      text,
      glue: nth === 0 && index === 0 ? ' ' : '',
      parted: index < parts.length - 1,
    }));
  });
}

/** A name laid out in a box. */
export interface NameLayout {
  lines: string[];
  size: number;
  leading: number;
  fits: boolean;
  /** Number of words that are broken. */
  parted: number;
  /** Higher is better: no broken words, then fewer lines, then a larger size. */
  score: number;
}

/** The layouts that were found: the same names stand in the same boxes on every map. */
const found = new Map<string, NameLayout>();

/** Lays out the name in the size with the best score; cuts it when no size fits. */
export function fitName(name: string, box: { width: number; height: number }, sizes: readonly number[]): NameLayout {
  const key = [name, box.width, box.height, ...sizes].join('|');
  const known = found.get(key) ?? bestLayout(name, box, sizes);
  found.set(key, known);
  return known;
}

function bestLayout(name: string, box: { width: number; height: number }, sizes: readonly number[]): NameLayout {
  const tries = sizes.map((size) => settingOf(name, box, size));
  const best = tries.reduce((top, one) => (one.score > top.score ? one : top));
  return best.fits ? best : cut(tries.at(-1) ?? best, box.height);
}

/** Keeps the lines that fit into the height and marks the last one with «…». */
function cut(setting: NameLayout, height: number): NameLayout {
  const room = Math.max(1, 1 + Math.floor((height - setting.size * 0.8) / setting.leading));
  if (setting.lines.length <= room) return setting;
  const lines = setting.lines.slice(0, room);
  return { ...setting, lines: [...lines.slice(0, -1), `${(lines.at(-1) ?? '').replace(/-$/, '')}…`] };
}

function settingOf(name: string, { width, height }: { width: number; height: number }, size: number): NameLayout {
  const parts = linesOf(name, width, size);
  const lines = parts.map(shown);
  const leading = size * 1.02;
  const fits =
    lines.every((line) => textWidth(line, size) <= width) && size * 0.8 + (lines.length - 1) * leading <= height;
  const parted = parts.filter((part) => part.parted);
  const short = parted.some(({ text }) => text.length < 3);
  return {
    lines,
    size,
    leading,
    fits,
    parted: parted.length,
    score: (fits ? 1000 : 0) - parted.length * 100 - (short ? 8 : 0) - lines.length * 10 + size,
  };
}
