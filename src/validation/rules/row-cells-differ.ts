import { structureRule } from '../rule.ts';

/** Every row has as many cells as the header, each in a cell of its own; where only empty cells are too many or missing, the row is read all the same. */
export const rowCellsDiffer = structureRule('row-cells-differ', 'error', function* ({ repairs }) {
  for (const { kind, line, rows } of repairs) if (kind !== 'spaced') yield { line, params: { kind, rows } };
});
