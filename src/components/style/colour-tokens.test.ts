import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coloursOf, contrast, colourTokensOf, looks } from './colour-tokens.ts';

const colours = new Map(
  colourTokensOf(readFileSync('src/styles/tokens.css', 'utf8')).map((colour) => [colour.name, colour]),
);
const colour = (name: string) => colours.get(name) ?? { day: '', night: '', print: '' };

test('contrast is that of the accessibility guidelines', () => {
  expect(contrast('#000', '#fff')).toBe(21);
  expect(contrast('#fff', '#fff')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('every colour has a value by day, by night and on paper', () => {
  expect([...colours.keys()]).toEqual(
    expect.arrayContaining(['paper', 'felt', 'ink', 'ink-soft', 'madder', 'indigo', 'walnut', 'weld']),
  );
});

test.for(looks)(
  'text of the look «%s» stands out 4.5 to 1 from paper and felt, every mark 3 to 1 from paper',
  (look) => {
    for (const name of ['ink', 'ink-soft', 'madder', 'indigo', 'walnut'])
      for (const ground of ['paper', 'felt'])
        expect(contrast(colour(name)[look], colour(ground)[look]), `${name} on ${ground}`).toBeGreaterThan(4.5);
    if (look !== 'print') expect(contrast(colour('weld')[look], colour('paper')[look])).toBeGreaterThan(3);
  },
);

test('some colours of one look are picked by name, and a name that is none stops the work', () => {
  const css = '--paper: var(--day, #fff) var(--night, #111) var(--print, #eee);';
  expect(coloursOf(css, ['paper'], 'night')).toEqual({ paper: '#111' });
  expect(() => coloursOf(css, ['ink'], 'day')).toThrow('unknown colour: ink');
});

test('tokens.css is the only place with a colour besides black and white', () => {
  const files = globSync(['src/**/*.{css,ts,astro,svg}', 'public/**/*.svg']).map((file) => file.replaceAll('\\', '/'));
  const written = files.filter((file) => !/snapshots\/|\.test\.ts$/.test(file));
  expect(written.filter((file) => /#[0-9a-f]{6}\b/i.test(readFileSync(file, 'utf8')))).toEqual([
    'src/styles/tokens.css',
  ]);
});
