import { readEdtf } from '#schemas/edtf.ts';
import { plainLetters } from '#text/plain-letters.ts';
import type { ExplorerColumn, ExplorerValue } from './explorer-column.ts';

/** What is asked of the cells of a column. */
export type ColumnFilter =
  | { by: 'presence'; filled: boolean }
  /** One of some values; the empty text is an empty cell. */
  | { by: 'choice'; values: readonly string[] }
  /** A number, or a date of which one day lies in these years; both ends count. */
  | { by: 'range'; from: number | null; to: number | null }
  /** Every word stands in the cell, in whatever letters. */
  | { by: 'words'; words: string };

/** How a column is filtered, beside whether it is filled. */
export type FilterWay = 'choice' | 'range' | 'words';

const ranges: readonly ExplorerColumn['kind'][] = ['som', 'count', 'decimal', 'year', 'date', 'edtf'];
const choices: readonly ExplorerColumn['kind'][] = ['code', 'codes'];

export function filterWay({ kind, references }: Pick<ExplorerColumn, 'kind' | 'references'>): FilterWay {
  if (ranges.includes(kind)) return 'range';
  return references !== null || choices.includes(kind) ? 'choice' : 'words';
}

const presence = { filled: '+', empty: '-' } as const;

/** A filter as the address has it: `2019..2024`, `announced,closed`, words; `+` is filled, `-` empty. Null where it asks nothing. */
export function readFilter(text: string, way: FilterWay): ColumnFilter | null {
  if (text === presence.filled) return { by: 'presence', filled: true };
  if (way === 'choice') {
    const values = text.split(',').filter(Boolean);
    return values.length === 0
      ? null
      : { by: 'choice', values: values.map((value) => (value === presence.empty ? '' : value)) };
  }
  if (text === presence.empty) return { by: 'presence', filled: false };
  if (way === 'words') return text.trim() === '' ? null : { by: 'words', words: text.trim() };
  const [from = null, to = null] = text.split('..').map(numberIn);
  return from === null && to === null ? null : { by: 'range', from, to: text.includes('..') ? to : from };
}

/** The inverse of reading. */
export function writeFilter(filter: ColumnFilter): string {
  switch (filter.by) {
    case 'presence':
      return filter.filled ? presence.filled : presence.empty;
    case 'choice':
      return filter.values.map((value) => value || presence.empty).join(',');
    case 'range':
      return filter.from !== null && filter.from === filter.to
        ? String(filter.from)
        : `${filter.from ?? ''}..${filter.to ?? ''}`;
    case 'words':
      return filter.words;
  }
}

/** Whether a cell is what a filter asks for. An empty cell lies in no range. */
export function fitsFilter(value: ExplorerValue, filter: ColumnFilter): boolean {
  switch (filter.by) {
    case 'presence':
      return isEmptyCell(value) !== filter.filled;
    case 'choice':
      return valuesIn(value).some((one) => filter.values.includes(one));
    case 'range':
      return spansOf(value).some(
        ([low, high]) => (filter.from === null || high >= filter.from) && (filter.to === null || low <= filter.to),
      );
    case 'words': {
      const text = plainLetters(valuesIn(value).join(' '));
      return plainLetters(filter.words)
        .split(/\s+/)
        .every((word) => text.includes(word));
    }
  }
}

export const isEmptyCell = (value: ExplorerValue) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The values of a cell as texts; an empty one has the empty text. */
export function valuesIn(value: ExplorerValue): string[] {
  if (isEmptyCell(value) || value === null) return [''];
  return Array.isArray(value) ? [...(value as readonly string[])] : [String(value)];
}

/** A number is itself; a date is the years of its first and last possible day. */
function spansOf(value: ExplorerValue): [number, number][] {
  if (typeof value === 'number') return [[value, value]];
  const range = typeof value === 'string' ? readEdtf(value) : null;
  const yearOf = (day: string | null, open: number) => (day === null ? open : Number(day.slice(0, 4)));
  return range ? [[yearOf(range.first, -Infinity), yearOf(range.last, Infinity)]] : [];
}

function numberIn(text: string): number | null {
  const number = Number(text.trim());
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
}
