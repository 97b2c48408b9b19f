import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inlineStyles, readStyle } from '#charts/inline-styles.ts';

const style = readStyle(`
  :root { --paper: var(--day, white) var(--night, black); --madder: #a00; }
  :root, [data-look='day'] { --day: initial; --night: ; }
  @media screen and (prefers-color-scheme: dark) { :root { --day: ; --night: initial; --madder: pink; } }
  .chart { --mark: var(--madder); --soft: var(--ink-soft, gray); inline-size: 100%; }
  .chart .kind-call { --mark: #00a; }
  .chart .bar { fill: var(--mark); }
  .chart .bar:not(.whole) { fill-opacity: 0.5 }
  .chart text { fill: var(--soft); }
  .chart .value { font-weight: 650; }
  .chart.money .value { font-weight: 700; }
  .chart a:hover .bar { fill: green; }
  .chart .sheet { fill: var(--paper); }
  .tile > path { stroke: red }
`);
const inside = (markup: string, name = 'chart') =>
  inlineStyles(`<svg class="${name}">${markup}</svg>`, style).replace(/^<svg>|<\/svg>$/g, '');

test('a colour is written on the mark, its class is gone', () => {
  expect(inside('<rect class="bar whole" width="3"/>')).toBe('<rect width="3" fill="#a00"/>');
});

test('a mark takes the colour of its kind, also from a group around it', () => {
  expect(inside('<rect class="bar whole kind-call"/>')).toBe('<rect fill="#00a"/>');
  expect(inside('<g class="kind-call"><rect class="bar whole"/></g><rect class="bar whole"/>')).toBe(
    '<g><rect fill="#00a"/></g><rect fill="#a00"/>',
  );
});

test('a value behind a name that nobody set is taken', () => {
  expect(inside('<text>а</text>')).toBe('<text fill="gray">а</text>');
});

test('the day is chosen among the looks, on whatever device', () => {
  expect(inside('<rect class="sheet"/>')).toBe('<rect fill="white"/>');
});

test('the stronger selector wins, and :not is heard', () => {
  expect(inside('<text class="value">1</text>', 'chart money')).toBe(
    '<text class="value">1</text>'.replace('class="value"', 'fill="gray" font-weight="700"'),
  );
  expect(inside('<rect class="bar"/>')).toBe('<rect fill="#a00" fill-opacity="0.5"/>');
});

test('a child is not a grandchild', () => {
  expect(inside('<g class="tile"><path d="M0 0"/><g><path d="M1 1"/></g></g>')).toBe(
    '<g><path d="M0 0" stroke="red"/><g><path d="M1 1"/></g></g>',
  );
});

test('what only a page needs is left out', () => {
  expect(inside('<rect class="other" tabindex="0" data-tip="a"/>')).toBe('<rect/>');
});

test('a selector that cannot be followed stops the build', () => {
  expect(() => readStyle('.chart + .bar { fill: red }')).toThrow('selector');
});

test('every chart of the snapshots finds all its colours in the style sheets of the site', () => {
  const sheets = readStyle(
    ['src/styles/tokens.css', 'src/charts/charts.css'].map((file) => readFileSync(file, 'utf8')).join(''),
  );
  const chart = readFileSync('src/charts/snapshots/money-by-year-doubts.svg', 'utf8').replace(/<\?.*?\?>/, '');
  const text = inlineStyles(chart, sheets);
  expect(text).not.toMatch(/class=|var\(/);
  expect(text).toContain('fill="#');
});
