import { codeDigits } from '#text/figure-code.ts';
import { readCode } from '#text/read-code.ts';

/** What became of slips in the typing of codes. */
interface Slips {
  /** How many were read as a code at all: one in 37 of the grave ones passes the check. */
  read: number;
  /** Those that were read as the code of another figure. */
  accepted: string[];
}

/** Mistypes codes of a list at random, and counts what is read as a code, and what as another one of the list. */
export function slipsOf(codes: ReadonlySet<string>, count: number): Slips {
  const all = [...codes];
  const random = seeded(20261129);
  const slips = Array.from({ length: count }, () => {
    const meant = all[random(all.length)] ?? '';
    return { meant, read: readCode(mistyped(meant, random)).codes };
  });
  const others = slips.flatMap(({ meant, read }) => read.filter((code) => code !== meant));
  return { read: others.length, accepted: others.filter((code) => codes.has(code)) };
}

/** Numbers below a limit, the same for the same seed. */
function seeded(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A code with one to three slips: a character wrong, missing, doubled, or swapped with any other. */
function mistyped(code: string, random: (limit: number) => number): string {
  let text = code;
  for (let slips = 1 + random(3); slips > 0; slips -= 1) {
    const [at, other] = [random(text.length), random(text.length)];
    const sign = codeDigits[random(codeDigits.length)] ?? '';
    const letters = [...text];
    const kind = random(4);
    if (kind === 0) letters[at] = sign;
    if (kind === 1) letters.splice(at, 1);
    if (kind === 2) letters.splice(at, 0, letters[at] ?? sign);
    if (kind === 3) [letters[at], letters[other]] = [letters[other] ?? '', letters[at] ?? ''];
    text = letters.join('');
  }
  return text;
}
