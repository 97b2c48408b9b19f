import { cellsLimit, columnLimit } from '#model/csv.ts';
import { fileRule } from '../rule.ts';

/** A file is divided into as many columns and cells as a table can have; another is not read. */
export const fileTooManyCells = fileRule(
  'file-too-many-cells',
  'error',
  function* ({ problems }) {
    const flood = problems.find(({ kind }) => kind === 'columns' || kind === 'cells');
    if (flood) yield { params: { kind: flood.kind, limit: flood.kind === 'columns' ? columnLimit : cellsLimit } };
  },
  { stops: true },
);
