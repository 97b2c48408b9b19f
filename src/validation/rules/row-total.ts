import { structureRule } from '../rule.ts';

/** A total is no row: read as one, it would be counted a second time. */
export const rowTotal = structureRule('row-total', 'error', function* ({ asides }) {
  for (const { kind, line, rows, text } of asides) if (kind === 'total') yield { line, value: text, params: { rows } };
});
