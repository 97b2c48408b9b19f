import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lettering, typeface } from '#charts/share/lettering.ts';
import { bold, textWidth, wrap } from '#charts/text.ts';

const golos = ['latin', 'cyrillic', 'kyrgyz'].map((part) => readFileSync(`src/fonts/golos-${part}.woff2`));
const plain = await typeface(golos, 400);
const heavy = await typeface(golos, 700);
const letters = plain.parts
  .flatMap(({ letters }) => [...letters])
  .sort((a, b) => a - b)
  .map((code) => String.fromCodePoint(code));
const width = (text: string, face = plain) => Math.round(lettering(text, face, 1000).width) / 1000;

/** What browsers set with another letter of the face where it lacks a no-break space or hyphen. */
const alike: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u202f': ' ', '\u2011': '-' };

/** Letters of one advance in a line, narrow ones first. */
function measured() {
  const all = [...new Set([...letters, '\u00ad', ...Object.keys(alike)])];
  const lines = [...Map.groupBy(all, (letter) => width(alike[letter] ?? letter))]
    .sort(([a], [b]) => a - b)
    .map(([advance, same]) => `  [${advance}, ${JSON.stringify(same.join(''))}]`);
  return `[\n${lines.join(',\n')}\n]\n`;
}

test('the table of advances is that of our font files', async () => {
  await expect(measured()).toMatchFileSnapshot('advances.json');
});

test.for(['кеминде 400 000 сом', 'Ден соолугунун мүмкүнчүлүгү чектелген балдар', 'Ысык-Көл', 'Jalal-Abad Region'])(
  'a line is as wide as HarfBuzz sets it, to a hundredth: %s',
  (text) => {
    expect(Math.abs(textWidth(text, 1) / width(text) - 1)).toBeLessThan(0.01);
  },
);

test.for(['кеминде 400 000 сом', 'Ысык-Көл облусу', 'Ош ХЮЖЫ', '987 654 321 млн сом', 'Jalal-Abad Region'])(
  'bold text runs no wider than is reckoned with: %s',
  (text) => {
    expect(width(text, heavy)).toBeLessThanOrEqual(textWidth(text, 1) * bold);
  },
);

test('lines are broken at spaces and none is wider than the room', () => {
  const lines = wrap('Ден соолугунун мүмкүнчүлүгү чектелген балдарга кызмат көрсөтүү', 160, 13);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => textWidth(line, 13) <= 160)).toBe(true);
  expect(lines.join(' ')).toBe('Ден соолугунун мүмкүнчүлүгү чектелген балдарга кызмат көрсөтүү');
});

test('a word wider than a line is broken, nothing is lost', () => {
  const lines = wrap('мүмкүнчүлүктөрүбүздөгүлөрдөн', 80, 13);
  expect(lines.every((line) => textWidth(line, 13) <= 80)).toBe(true);
  expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('мүмкүнчүлүктөрүбүздөгүлөрдөн');
});

test('an address wider than a line is broken at its own signs, and no hyphen becomes a part of it', () => {
  const address = 'https://example.org/ky/compare/?places=karakol&places=kochkor-ata';
  const lines = wrap(address, 160, 13);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(address);
  expect(lines.at(-1)).toMatch(/^[&?]/);
});

test('no text has no lines', () => {
  expect(wrap('', 100, 13)).toEqual([]);
});

test('a no-break space holds a number and its unit together', () => {
  expect(wrap('Берилди 12,4\u00a0млн\u00a0сом', 100, 13)).toEqual(['Берилди', '12,4\u00a0млн\u00a0сом']);
});
