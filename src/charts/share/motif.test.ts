import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { map, type Tile } from '#charts/map.ts';
import type { GridUnit } from '#charts/tile-grid.ts';
import { mapMotif, motifStyle } from './motif.ts';

const css = ['src/styles/tokens.css', 'src/charts/charts.css', 'src/charts/map.css'];
const style = motifStyle(css.map((path) => readFileSync(path, 'utf8')).join(''));
const states = { money: 'sums', facts: 'facts', looked: 'looked', silent: 'silent' };
const units: GridUnit[] = ['a', 'b'].map((key, col) => ({ key, group: key, cells: [[col, 0]] }));
const tiles: Tile[] = [
  { key: 'a', label: 'First', name: 'First', state: 'money', href: '/a/', count: '7' },
  { key: 'b', label: 'Second', name: 'Second', state: 'silent', href: '/b/' },
];
const drawn = map(tiles, {
  id: 'm',
  title: 'Map',
  layout: { units, columns: 2, rows: 1 },
  cell: { width: 90, height: 60 },
  states,
  format: String,
});
const motifOf = (lit: readonly string[]) =>
  drawn ? mapMotif(drawn, { style, isLit: (href) => lit.includes(href) }).markup : '';

test('a motif has every tile and the borders, and neither words nor links nor dashes', () => {
  expect(motifOf(['/a/', '/b/']).match(/<path/g)).toHaveLength(3);
  expect(motifOf(['/a/', '/b/'])).not.toMatch(/<text|<title|<a |class=|dasharray|opacity="0.22"/);
});

test('the places a card is not about are faint, and so are the borders', () => {
  expect(motifOf(['/a/']).match(/opacity="0.22"/g)).toHaveLength(2);
});

test('a motif has the colours of the page: a place with sums is filled, a silent one is edged', () => {
  expect(drawn?.shapes.map(({ href, state }) => [href, state])).toEqual([
    ['/a/', 'money'],
    ['/b/', 'silent'],
  ]);
  expect(motifOf([])).toMatch(/<path d="[^"]+" fill="#[0-9a-f]{6}"\/>/);
  expect(motifOf([])).toMatch(/stroke-width="0.75"/);
});
