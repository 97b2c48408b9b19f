import type { Money, MoneySum, Qualifier } from '../money.ts';

/** What a figure counts. */
export type Unit =
  | 'som'
  | 'som-per-1000'
  | 'grants'
  | 'projects'
  | 'calls'
  | 'sums'
  | 'municipalities'
  | 'places'
  | 'years'
  | 'items'
  | 'rows';

/**
 * What a figure is about: `nation`, or one or two of `places/…`, `groups/…`, `organizations/…`, `calls/…`, `years/…`, `items/…`, `tables/…`,
 * joined by `+`, for example `places/karakol+years/2019`.
 */
export type Scope = string;

/** How a figure treats what is not known. */
export type UnknownRule = 'none' | 'left-out' | 'not-counted' | 'needs-enough';

/** One value of a figure. */
export interface Value {
  /** null: not known. */
  value: number | null;
  qualifier: Qualifier;
  /** What the value is out of; null where it is a whole itself. */
  outOf: number | null;
  /** The rows behind it, as table/id. */
  rows: readonly string[];
}

/** A figure that the site derives from the record; its words are in src/i18n/derived.ts. */
export interface FigureFacts {
  unit: Unit;
  /** The figure of the same scope that the value is a part of. */
  outOf?: string;
  unknown: UnknownRule;
}

/** A count of rows. */
export const counted = (rows: readonly string[], outOf: number | null = null): Value => ({
  value: rows.length,
  qualifier: 'exact',
  outOf,
  rows,
});

/** A count that is not the number of its rows. */
export const tally = (value: number | null, rows: readonly string[], outOf: number | null = null): Value => ({
  value,
  qualifier: 'exact',
  outOf,
  rows,
});

/** A sum of money with the rows that have an amount. */
export const sum = ({ amount, qualifier }: Money | MoneySum, rows: readonly string[]): Value => ({
  value: amount,
  qualifier,
  outOf: null,
  rows,
});

/** Names rows of a table. */
export const rowsOf = (table: string, records: readonly { id: string }[]) =>
  records.map((record) => rowName(record, table));

const names = new WeakMap<object, string>();

/** One text for all figures that a row stands behind: together they name rows many more times than the record has rows. */
function rowName(record: { id: string }, table: string): string {
  const known = names.get(record);
  if (known !== undefined) return known;
  const name = `${table}/${record.id}`;
  names.set(record, name);
  return name;
}
