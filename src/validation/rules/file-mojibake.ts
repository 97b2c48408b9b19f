import { fileRule } from '../rule.ts';

/** The bytes 0x80–0xBF of a letter in UTF-8, as Windows-1251 shows them. */
const tail1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const damages = [
  new RegExp(`(?:[РСТУ][${tail1251}]){3,}`, 'u'), // UTF-8 read as Windows-1251
  /(?:[ÐÑÒÓ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2,}/u, // UTF-8 read as Windows-1252
  /[À-ÿ]{4,}/u, // Windows-1251 read as Windows-1252
  /\ufffd/u,
  /\?{4,}/u,
];

/** No text was decoded with the wrong code page before it reached us. */
export const fileMojibake = fileRule('file-mojibake', 'error', function* ({ text, encoding }) {
  if (encoding !== 'utf-8') return;
  const damaged = [...text.split('\n').entries()].flatMap(([i, line]) =>
    damageIn(line).map((value) => ({ line: i + 1, value })),
  );
  const [first] = damaged;
  if (first) yield { ...first, params: { lines: damaged.length } };
});

/** The first damaged piece of a line; very long lines are looked at in their beginning only. */
function damageIn(line: string): string[] {
  const head = line.slice(0, 100_000);
  const found = damages.flatMap((pattern) => pattern.exec(head) ?? []);
  return found.slice(0, 1).map((match) => match.slice(0, 40));
}
