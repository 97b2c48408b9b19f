import type { Picture } from '#charts/svg.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import type { Derived } from '#model/derived/index.ts';

/** A chart with everything shown beside it: a sentence, the same numbers as a table, and the reason when there is no chart. */
export interface Figure {
  /** Stable path of its files: `places/kg/money`. */
  path: string;
  title: string;
  sentence: string;
  /** null: too little for a chart; `empty` then says why. */
  picture: Picture | null;
  /** The same drawn for wide screens, where a page has room for it. */
  wide?: Picture | null;
  empty: string;
  table: FigureTable;
  /** Its numbers as its file has them, mark by mark. */
  numbers: readonly ChartNumber[];
  /** Ids of the sources of its numbers. */
  sources: readonly string[];
  /** The derived figures that it prints. */
  derived?: readonly Derived[];
}

interface FigureTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The id of a chart on a page, from the path of its files. */
export const figureId = (path: string) => path.replaceAll('/', '-');
