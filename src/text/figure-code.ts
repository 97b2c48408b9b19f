/**
 * The code of a figure, such as `7KQ4M-2XD9F`: nine digits of a hash in the base 32 of Douglas Crockford and his check, the number modulo 37
 * (https://www.crockford.com/base32.html). Neither one wrong character nor two neighbours that were swapped pass the check: 32 and all powers of it
 * are prime to 37, and so is 31. A check may be one of five further signs, which nobody could type; such a window of the hash is passed over.
 */
export const codeDigits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many characters a code has, the check included. */
export const codeLength = 10;
const bitsOfDigit = 5;

/** The code of a digest: its first nine digits in base 32 whose check is itself a digit. A digest of 32 bytes has 43 such windows. */
export function codeOfDigest(digest: Uint8Array): string {
  const windows = Math.floor((digest.length * 8) / bitsOfDigit) - codeLength + 2;
  for (let start = 0; start < windows; start += 1) {
    let body = '';
    for (let at = start; at < start + codeLength - 1; at += 1) body += codeDigits[digitAt(digest, at)] ?? '';
    const check = codeDigits[checkOf(body)];
    if (check !== undefined) return body + check;
  }
  throw new Error('digest too short');
}

/** Whether a text is a code as it is kept: ten digits and capital letters, without a hyphen, the last of which is the check of the others. */
export const isFigureCode = (text: string): boolean =>
  text.length === codeLength &&
  [...text].every((character) => codeDigits.includes(character)) &&
  codeDigits[checkOf(text.slice(0, -1))] === text.at(-1);

/** A code as it is printed: two groups of five. */
export const spacedCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** The text whose SHA-256 the code of a statement is made of: its parts as a JSON list. */
export const statementText = (parts: readonly string[]): string => JSON.stringify(parts);

/** The number of the file that holds a code, when codes are spread over 2 to the power of `bits` files by how they begin; 15 bits at most. */
export function shardOf(code: string, bits: number): number {
  const start = [...code.slice(0, 3)].reduce((sum, digit) => sum * codeDigits.length + codeDigits.indexOf(digit), 0);
  return start >> (3 * bitsOfDigit - bits);
}

/** The value of a code without its check, modulo 37. */
function checkOf(body: string): number {
  let rest = 0;
  for (const digit of body) rest = (rest * codeDigits.length + codeDigits.indexOf(digit)) % 37;
  return rest;
}

/** One of the digits of five bits each that the bytes are made of. */
function digitAt(bytes: Uint8Array, at: number): number {
  const [byte, bit] = [Math.floor((at * bitsOfDigit) / 8), (at * bitsOfDigit) % 8];
  const pair = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0);
  return (pair >> (16 - bitsOfDigit - bit)) & 31;
}
