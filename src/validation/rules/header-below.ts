import { structureRule } from '../rule.ts';

/** The names of the columns stand in the first line: no title, no remark, no group of columns stands above them. */
export const headerBelow = structureRule('header-below', 'error', function* ({ above, headerLine }) {
  if (above) yield { line: above.line, value: above.text, params: { lines: above.rows, header: headerLine } };
});
