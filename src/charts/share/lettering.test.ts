import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lettered, lettering, typeface } from '#charts/share/lettering.ts';

const read = (name: string) =>
  ['latin', 'cyrillic', 'kyrgyz'].map((part) => readFileSync(`src/fonts/${name}-${part}.woff2`));
const bold = await typeface(read('literata'), 700);
const plain = await typeface(read('literata'), 400);
const glyphs = (markup: string) => markup.match(/<path/g)?.length ?? 0;

test('every letter of the three alphabets becomes an outline, the Kyrgyz ones too', () => {
  const text = 'АаҢңӨөҮүЁёЪъЭэZz09№«»—';
  expect(glyphs(lettering(text, bold, 40).at(0, 0))).toBe([...text].length);
});

test('a Kyrgyz letter is not the Russian one beside it', () => {
  const outline = (letter: string) => / d="([^"]+)"/.exec(lettering(letter, plain, 1000).at(0, 0))?.[1];
  for (const [kyrgyz, russian] of ['ңн', 'өо', 'үу', 'ӨО'])
    expect(outline(kyrgyz ?? '')).not.toBe(outline(russian ?? ''));
});

test('a heavier weight runs wider', () => {
  expect(lettering('Ысык-Көл', bold, 40).width).toBeGreaterThan(lettering('Ысык-Көл', plain, 40).width);
});

test('letters are kerned', () => {
  expect(lettering('ГА', plain, 100).width).toBeLessThan(
    lettering('Г', plain, 100).width + lettering('А', plain, 100).width,
  );
});

test('a space has a width and no outline, a letter without a design is left out', () => {
  expect(glyphs(lettering('а а', plain, 20).at(0, 0))).toBe(2);
  expect(lettering('а а', plain, 20).width).toBeGreaterThan(lettering('аа', plain, 20).width);
  expect(lettering('а漢', plain, 20).width).toBe(lettering('а', plain, 20).width);
});

test('a text is broken into lines that fit', () => {
  const lines = lettered('Мамлекеттик социалдык заказдын акчасы кайда кетти', bold, { size: 40, width: 420 });
  expect(lines.length).toBeGreaterThan(2);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(420);
});
