import type { Received } from '#intake/received.ts';
import { marks, type Marks } from '#text/marks.ts';
import { marksOfFile } from '../marks-of-file.ts';
import { fileRule } from '../rule.ts';

/** The bytes 0x80–0xBF of a letter in UTF-8, as Windows-1251 shows them. */
const tail1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const damages = [
  new RegExp(`(?:[РСТУ][${tail1251}]){3,}`, 'u'), // UTF-8 read as Windows-1251
  /(?:[ÐÑÒÓ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2,}/u, // UTF-8 read as Windows-1252
  /[À-ÿ]{4,}/u, // Windows-1251 read as Windows-1252
  /\p{Script=Cyrillic}[®¬¤\u00ad¦§©][\p{Script=Cyrillic}®¬¤\u00ad¦]/u, // CP866 read as Windows-1251
  /(?<!\p{L})[а-яё][А-ЯЁ]{4,}(?!\p{L})/u, // Windows-1251 read as KOI8-R
  /[\u2500-\u257f]{2,}/u, // Windows-1251 read as CP866
  /(?:[╤╨╥╙][\u0400-\u04ff\u2500-\u25a0\u00a0°∙·√№¤]){3,}/u, // UTF-8 read as CP866
  /(?:[пярс][\u2500-\u25a0\u2320\u2321\u00a0°²·÷∙√≈≤≥©Ёё]){3,}/u, // UTF-8 read as KOI8-R
  /\ufffd/u,
  /\?{4,}/u,
  /(?:\\u0[0-9a-f]{3}){3,}/iu, // as a program writes letters between quotation marks
  /(?<![^\s",;|\t])(?:%D[0-3]%[89AB][0-9A-F]){3,}/iu, // as an address writes them, outside of one
];

const anyDamage = new RegExp(damages.map(({ source }) => source).join('|'), 'gu');

/** Whether a text was decoded with the wrong code page: what else is odd in it is no cause of its own. */
export const isMojibake = (text: string, marks: Marks) => (marks & needed) !== 0 && damageIn(text) !== null;

/** The marks of which some stand in every damaged text. */
const needed = marks.rare | marks.capitals | marks.odd;

/** No text was decoded with the wrong code page before it reached us. */
export const fileMojibake = fileRule('file-mojibake', 'error', function* (file) {
  if (file.encoding !== 'utf-8') return;
  let first: { line: number; value: string } | null = null;
  let lines = 0;
  for (const part of partsOf(file)) {
    for (const { number, line } of suspectLines(part)) {
      const value = damageIn(line);
      if (value === null) continue;
      first ??= { line: number, value };
      lines += 1;
    }
  }
  if (first) yield { ...first, params: { lines } };
});

/** A piece of a text, with the number of its first line. */
interface Part {
  text: string;
  line: number;
}

/** The rows of a file or a sheet that may be damaged; the whole text where nothing is known of its rows. */
function partsOf(file: Received): readonly Part[] {
  const marked = marksOfFile(file);
  if (file.text === '' && file.raw !== null)
    return file.raw.all.flatMap(({ line, cells }, i) =>
      ((marked?.rows[i]?.marks ?? needed) & needed) === 0 ? [] : { line, text: cells.join('\t').replaceAll('\n', ' ') },
    );
  if (marked === null || file.raw === null) return [{ text: file.text, line: 1 }];
  const { text } = file.raw;
  return marked.rows.flatMap(({ marks, line, start, end }) =>
    (marks & needed) === 0 ? [] : { line, text: text.slice(start, end) },
  );
}

/** The lines that hold some damage, each once, with their numbers. */
function* suspectLines({ text, line }: Part): Generator<{ number: number; line: string }> {
  let number = line;
  let start = 0;
  for (const { index } of text.matchAll(anyDamage)) {
    if (index < start) continue;
    for (let end = text.indexOf('\n', start); end >= 0 && end < index; end = text.indexOf('\n', start)) {
      number += 1;
      start = end + 1;
    }
    const end = text.indexOf('\n', index);
    yield { number, line: text.slice(start, end < 0 ? text.length : end) };
    if (end < 0) return;
    number += 1;
    start = end + 1;
  }
}

/** The first damaged piece of a line; very long lines are looked at in their beginning only. */
function damageIn(line: string): string | null {
  const head = line.slice(0, 100_000);
  const found = damages.flatMap((pattern) => pattern.exec(head) ?? []);
  return found[0]?.slice(0, 40) ?? null;
}
