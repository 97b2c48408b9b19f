import { structureRule } from '../rule.ts';

/** Below the header stand rows of the table and nothing else: what is none is left out, and said. */
export const rowNotData = structureRule('row-not-data', 'error', function* ({ asides }) {
  for (const { kind, line, rows, text } of asides)
    if (kind !== 'total') yield { line, value: text, params: { kind, rows } };
});
