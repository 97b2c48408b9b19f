import { cellRule } from '../rule.ts';

/** Control characters (also a tab or a line break), zero-width characters, direction marks, lone surrogates and the sign of a lost letter. */
const hidden =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** No cell holds characters that nobody can see. */
export const cellInvisible = cellRule('cell-invisible', 'error', ({ value }) => {
  const code = hidden.exec(value)?.[0]?.charCodeAt(0);
  return code === undefined ? null : { params: { character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` } };
});
