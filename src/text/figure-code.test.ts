import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  codeDigits,
  codeLength,
  codeOfDigest,
  isFigureCode,
  shardOf,
  spacedCode,
  statementText,
} from './figure-code.ts';

const codeOfText = (text: string) => codeOfDigest(hash('sha256', text, 'buffer'));
const samples = Array.from({ length: 200 }, (_, i) => codeOfText(`sample ${i}`));
const withDigit = (code: string, at: number, digit: string) => code.slice(0, at) + digit + code.slice(at + 1);
const swapped = (code: string, at: number) =>
  code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);

test('the code of a statement is the one that was printed, for ever', () => {
  const text = statementText(['winners', '2019-karakol-1', 'amount', '400000', 'about', '']);
  expect(text).toBe('["winners","2019-karakol-1","amount","400000","about",""]');
  expect(spacedCode(codeOfText(text))).toMatchInlineSnapshot(`"NBN1W-5QPBH"`);
});

test('every code is ten digits and letters that nobody confuses, and passes its own check', () => {
  for (const code of samples) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  expect(samples.filter((code) => !isFigureCode(code))).toEqual([]);
});

test('no single wrong character passes the check', () => {
  const slips = samples.flatMap((code) =>
    [...code].flatMap((own, at) =>
      [...codeDigits].flatMap((digit) => (digit === own ? [] : [withDigit(code, at, digit)])),
    ),
  );
  expect(slips.length).toBe(samples.length * codeLength * 31);
  expect(slips.filter(isFigureCode)).toEqual([]);
});

test('no two neighbours that were swapped pass the check', () => {
  const slips = samples.flatMap((code) =>
    Array.from({ length: codeLength - 1 }, (_, at) => swapped(code, at)).filter((slip) => slip !== code),
  );
  expect(slips.length).toBeGreaterThan(samples.length * 8);
  expect(slips.filter(isFigureCode)).toEqual([]);
});

test('codes are spread evenly over the files by how they begin', () => {
  expect([shardOf('0000000000', 7), shardOf('ZZZZZZZZZZ', 7), shardOf('ZZZZZZZZZZ', 0)]).toEqual([0, 127, 0]);
  expect(new Set(samples.map((code) => shardOf(code, 3)))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
});

/** How likely it is that any two of so many statements have one code. */
const chanceOfCollision = (statements: number) => statements ** 2 / 2 / 32 ** (codeLength - 1);

test('ten thousand grants with all their cells have no two equal codes', () => {
  const codes = new Set<string>();
  const [grants, columns] = [10_000, 30];
  for (let grant = 0; grant < grants; grant += 1)
    for (let column = 0; column < columns; column += 1)
      codes.add(codeOfText(statementText(['winners', `grant-${grant}`, `column-${column}`, String(grant), '', ''])));
  expect(codes.size).toBe(grants * columns);
  expect(chanceOfCollision(grants * columns)).toBeLessThan(0.002);
});
