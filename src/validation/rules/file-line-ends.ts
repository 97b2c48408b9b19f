import { countOf } from '#model/csv.ts';
import { fileRule } from '../rule.ts';

/** Lines end with LF: the same row is then the same bytes everywhere. */
export const fileLineEnds = fileRule('file-line-ends', 'warning', function* ({ text, isExcelCopy }) {
  if (!isExcelCopy && text.includes('\r')) yield { params: { kind: kindOf(text), lines: countOf('\r', text) } };
});

/** CRLF, CR alone as old Macs write it, or several kinds in one file. */
function kindOf(text: string) {
  const [pairs, returns, feeds] = [countOf('\r\n', text), countOf('\r', text), countOf('\n', text)];
  if (pairs === returns) return pairs === feeds ? 'CRLF' : 'mixed';
  return feeds === 0 ? 'CR' : 'mixed';
}
