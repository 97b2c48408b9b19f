/**
 * Endings of Kyrgyz numerals written in digits. They follow the word as it is spoken: «17си» is «он жетиси», «3ү» is «үчү».
 * What is spoken last decides: the last digit that is not zero with its place, so 40 is «кырк» and 1,000 «миң».
 */

const units = ['', 'и', 'си', 'ү', 'ү', 'и', 'сы', 'си', 'и', 'у'];
const tens = ['', 'у', 'сы', 'у', 'ы', 'сү', 'ы', 'и', 'и', 'у'];
const locative: Record<string, string> = { и: 'нде', ү: 'ндө', ы: 'нда', у: 'нда' };

function ending(count: number): string {
  const [unit, ten] = [count % 10, Math.floor(count / 10) % 10];
  return (unit > 0 ? units[unit] : ten > 0 ? tens[ten] : count % 1000 > 0 ? 'ү' : 'и') ?? '';
}

/** «so many of them»: the possessive of a whole number above zero. */
export const someOf = (count: number) => `${count}${ending(count)}`;

/** «in so many of them»: the locative of the possessive. */
export const inSomeOf = (count: number) => `${someOf(count)}${locative[ending(count).at(-1) ?? ''] ?? ''}`;
