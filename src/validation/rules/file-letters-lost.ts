import { fileRule } from '../rule.ts';

/** A question mark within a Cyrillic word, or before its first letter. */
const lost = /(?:(?<=\p{Script=Cyrillic})\?|(?<=^|[\s«"(,;])\?)(?=\p{Script=Cyrillic})/gmu;

/** No letter was lost when the file was saved: ң, ө and ү become «?» where an encoding does not have them. */
export const fileLettersLost = fileRule('file-letters-lost', 'error', function* ({ text, raw }) {
  if (!text.includes('?')) return;
  const places = [...text.matchAll(lost)].map(({ index }) => index);
  const [first] = places;
  if (first === undefined) return;
  const { line, word } = { line: lineAt(text, first), word: wordAt(text, first) };
  yield { line, value: word, params: { count: places.length, table: raw?.table ?? '' } };
});

const lineAt = (text: string, index: number) => text.slice(0, index).split(/\r\n?|\n/).length;

/** The word around a place. */
function wordAt(text: string, index: number) {
  const before = /[\p{L}?]*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  const after = /^[\p{L}?]*/u.exec(text.slice(index, index + 40))?.[0] ?? '';
  return before + after;
}
