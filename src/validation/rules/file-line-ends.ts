import { countOf } from '#model/csv.ts';
import { fileRule } from '../rule.ts';

/** Lines end with LF: the same row is then the same bytes everywhere. */
export const fileLineEnds = fileRule('file-line-ends', 'warning', function* ({ text }) {
  if (text.includes('\r')) yield { params: { lines: countOf('\r', text) } };
});
