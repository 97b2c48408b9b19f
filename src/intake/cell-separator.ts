import { columnsKnownBy, isColumnName } from './header.ts';

const separators = [',', ';', '\t', '|', '^'] as const;
export type Separator = (typeof separators)[number];

/** How many lines are looked at: titles above a table are shorter than this. */
const lineLimit = 30;

/** The separator under which a line of the beginning falls into the most names of columns; without any name the one that the first line uses most. */
export function separatorOf(text: string): Separator {
  const lines = firstLines(text).map((line) => line.replaceAll('"', ''));
  const plain = separators.find((separator) => isPlainHeader((lines[0] ?? '').split(separator)));
  if (plain) return plain;
  const named = separators.map((separator) => ({
    separator,
    count: Math.max(0, ...lines.map((line) => columnsKnownBy(line.split(separator)))),
  }));
  const best = named.reduce((most, item) => (item.count > most.count ? item : most));
  return best.count > 1 ? best.separator : mostUsed(lines[0] ?? '');
}

/** The first lines of a text, none of them longer than any header. */
function firstLines(text: string): string[] {
  return text
    .slice(0, 60_000)
    .split(/\r\n?|\n/, lineLimit)
    .map((line) => line.slice(0, 10_000));
}

function mostUsed(line: string): Separator {
  const counts = ([',', ';', '\t'] as const).map((separator) => ({ separator, count: line.split(separator).length }));
  return counts.reduce((best, item) => (item.count > best.count ? item : best)).separator;
}

/** Most headers are names of columns and nothing else: then nobody needs to look further. */
const isPlainHeader = (cells: readonly string[]) => cells.length > 1 && cells.every(isColumnName);
