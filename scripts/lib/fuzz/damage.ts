import type { Random } from '#synthetic/random.ts';

/** Texts that have broken programs which read tables. */
const tokens = [
  '',
  ',',
  ';',
  '\t',
  '"',
  '""',
  '"\n',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '\u202e',
  '\u2028',
  '\ud83d',
  '\u{e0041}',
  'İ',
  'ß',
  'ﬁ',
  'e\u0301'.repeat(40),
  'ж'.repeat(2_000),
  'a;+cmd|x',
  '=1+1',
  '<script>',
  '&#x3c;',
  '{{7*7}}',
  '${value}',
  '{value} {column} {id}',
  '$& $1 $`',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '-0',
  '1e999',
  'NaN',
  '999999999999999999999',
  '2026-02-30',
  '../2026',
  '{2020,2021}',
  '2020-21/..',
  'https://a@b.example\\c',
  'http://[::1',
  'http://xn--/',
  ' | ',
  'a/b/c',
  '../../x',
  '[[[[',
  '[{"id":{}}]',
  'null',
] as const;

type Damage = (text: string, random: Random) => string;

const part = (text: string, random: Random) => {
  const start = random.int(0, text.length);
  return [start, Math.min(text.length, start + random.int(1, 40))] as const;
};

const insert: Damage = (text, random) => {
  const [at] = part(text, random);
  return text.slice(0, at) + random.pick(tokens) + text.slice(at);
};
const drop: Damage = (text, random) => {
  const [start, end] = part(text, random);
  return text.slice(0, start) + text.slice(end);
};
const double: Damage = (text, random) => {
  const [start, end] = part(text, random);
  return text.slice(0, end) + text.slice(start);
};
const replaceCell: Damage = (text, random) => {
  const cells = text.split(',');
  cells[random.int(0, cells.length - 1)] = random.pick(tokens);
  return cells.join(',');
};
const repeatLine: Damage = (text, random) => {
  const lines = text.split('\n');
  const line = random.pick(lines);
  return [...lines, ...Array.from({ length: random.chance(0.02) ? 60 : random.int(1, 3) }, () => line)].join('\n');
};
const swapCells: Damage = (text, random) => {
  const cells = text.split(',');
  const [a, b] = [random.int(0, cells.length - 1), random.int(0, cells.length - 1)];
  [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
  return cells.join(',');
};
const cut: Damage = (text, random) => text.slice(0, random.int(0, text.length));
const otherDelimiter: Damage = (text, random) => text.replaceAll(',', random.pick([';', '\t', '|']));
const otherLineEnds: Damage = (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\u2028']));
const letter: Damage = (text, random) => {
  const [at] = part(text, random);
  return text.slice(0, at) + String.fromCharCode(random.int(0, 0xffff)) + text.slice(at + 1);
};
const asJson: Damage = (text) =>
  JSON.stringify(
    text
      .trim()
      .split('\n')
      .map((line) => Object.fromEntries(line.split(',').map((cell, i) => [`c${i}`, cell]))),
  );

const damages = [
  insert,
  drop,
  double,
  replaceCell,
  replaceCell,
  replaceCell,
  repeatLine,
  swapCells,
  cut,
  otherDelimiter,
  otherLineEnds,
  letter,
  asJson,
];

/** A table as it might arrive: one to six things are wrong with it, the last of them perhaps with its bytes. */
export const damaged = (text: string, random: Random): Uint8Array => spoiltBytes(damagedText(text, random), random);

/** A text with one to six things wrong with it, cut where it becomes longer than the limit. */
export function damagedText(text: string, random: Random, limit = 20_000): string {
  let spoilt = text;
  for (let left = random.int(1, 6); left > 0; left--) spoilt = random.pick(damages)(spoilt, random).slice(0, limit);
  return spoilt;
}

function spoiltBytes(text: string, random: Random) {
  if (random.chance(0.05)) return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const bytes = new TextEncoder().encode(text);
  if (random.chance(0.2) && bytes.length > 0) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
  return random.chance(0.05) ? bytes.slice(0, random.int(0, bytes.length)) : bytes;
}
