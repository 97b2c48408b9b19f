import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/**
 * Control and format characters (also a tab, a direction mark, a soft hyphen), fillers that are drawn as nothing, choosers of a variant, signs
 * without a meaning for all, halves of a character, and the sign of a lost letter. Line breaks belong to another rule.
 */
const hidden =
  /(?![\r\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufffc\ufffd]/u;

/** No cell holds characters that nobody can see. */
export const cellInvisible = cellRule('cell-invisible', 'error', { needs: marks.rare }, ({ value }) => {
  const code = hidden.exec(value)?.[0]?.codePointAt(0);
  return code === undefined ? null : { params: { character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` } };
});
