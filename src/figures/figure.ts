import type { Picture } from '#charts/svg.ts';

/** A chart with all that must stand beside it: what it shows in a sentence, the same numbers as a table, and why there is none. */
export interface Figure {
  /** Stable path of its files: `places/karakol/money`. */
  path: string;
  title: string;
  sentence: string;
  /** null: too little for a chart; `empty` then says why. */
  picture: Picture | null;
  empty: string;
  table: FigureTable;
  /** Ids of the sources of its numbers. */
  sources: readonly string[];
}

interface FigureTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The id of a chart on a page, from the path of its files. */
export const figureId = (path: string) => path.replaceAll('/', '-');

/** A name as a title begins with it: «город Каракол» is «Город Каракол». */
export const opening = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
