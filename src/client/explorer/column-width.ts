import type { Language } from '#text/languages.ts';
import { cellText } from './cell-text.ts';
import { filterWay } from './column-filter.ts';
import type { ExplorerColumn, ExplorerRecord } from './explorer-column.ts';

/** Widths in pixels: a cell has two lines. */
const narrowest = 92;
const widest = 280;
const letter = 7.6;
const edge = 24;

/** How wide a column is so that most of what its first filled cells say fits into two lines. */
export function columnWidth(column: ExplorerColumn, records: readonly ExplorerRecord[], language: Language): number {
  const lengths = records
    .slice(0, 200)
    .map(({ [column.key]: value = null }) => cellText(value, column, language).length)
    .filter((length) => length > 0);
  const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? 0;
  const longestWord = Math.max(...column.label.split(' ').map(({ length }) => length));
  const lines = filterWay(column) === 'range' || usual < 17 ? 1 : 2;
  const wanted =
    Math.max((usual / lines) * letter, longestWord * (letter + 1.4), column.key.length * letter * 0.9) + edge;
  return Math.round(Math.min(widest, Math.max(narrowest, wanted)));
}
