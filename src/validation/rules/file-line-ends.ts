import { fileRule } from '../rule.ts';

/** Lines end with LF: the same row is then the same bytes everywhere. */
export const fileLineEnds = fileRule('file-line-ends', 'warning', function* ({ text }) {
  const crlf = text.split('\r').length - 1;
  if (crlf > 0) yield { params: { lines: crlf } };
});
