import { strFromU8 } from 'fflate';
import { parseCsv } from '../csv.ts';
import { figureStatement } from '../derived/figure-statement.ts';
import { allDerived } from '../derived/index.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import { figuresTable, inexact, type Statement } from '../statement.ts';
import { unzipped } from '../unzipped.ts';

/** A derived figure with a known value, and the rows behind it as table/id. */
export interface StatedFigure {
  statement: Statement;
  readonly rows: readonly string[];
}

/** Where the figures lie in the file of a release. */
const figuresPath = 'figures.csv';

/** The known figures as a release published them, whatever today's code would derive from its tables; null when its file holds none. */
export const readFrozenFigures = memo((zip: Uint8Array): StatedFigure[] | null => {
  const bytes = unzipped(zip, (path) => path === figuresPath)?.[figuresPath];
  if (!bytes) return null;
  const { header, rows } = parseCsv(strFromU8(bytes));
  const [key, scope, value, qualifier, outOf, behind] = ['key', 'scope', 'value', 'qualifier', 'out_of', 'rows'].map(
    (column) => header.indexOf(column),
  );
  const cell = (cells: readonly string[], at: number | undefined) => cells[at ?? -1] ?? '';
  return rows
    .filter(({ cells }) => cell(cells, value) !== '')
    .map(({ cells }) => ({
      statement: {
        table: figuresTable,
        record: cell(cells, scope),
        column: cell(cells, key),
        value: cell(cells, value),
        qualifier: inexact(cell(cells, qualifier)),
        outOf: cell(cells, outOf),
      },
      get rows() {
        return cell(cells, behind).split(' ').filter(Boolean);
      },
    }));
});

/** The known figures that are derived from a record now. */
export const statedFigures = (joined: Joined): StatedFigure[] =>
  allDerived(joined).flatMap((figure) => {
    const statement = figureStatement(figure);
    return statement ? [{ statement, rows: figure.rows }] : [];
  });
