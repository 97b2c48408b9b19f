import { expect, test } from 'vitest';
import { picture, standalone, svg } from '#charts/svg.ts';
import { toLookAt } from '#charts/snapshot.ts';

test('every value is escaped, in text and in attributes', () => {
  expect(svg`<text class="${'a"b'}">${'<b> & \'c\''}</text>`.text).toBe('<text class="a&quot;b">&lt;b&gt; &amp; &#39;c&#39;</text>');
});

test('nested templates and lists of them are kept', () => {
  expect(`${svg`<g>${[1, 2].map((n) => svg`<i>${n}</i>`)}</g>`}`).toBe('<g><i>1</i><i>2</i></g>');
});

test('a record that looks like markup is not markup', () => {
  expect(svg`${['<script>']}`.text).toBe('&lt;script&gt;');
});

test('null, undefined and false write nothing, zero writes zero', () => {
  expect(svg`[${null}${undefined}${false}${0}]`.text).toBe('[0]');
});

test('numbers are written with two decimals at most', () => {
  expect(svg`${1 / 3} ${5}`.text).toBe('0.33 5');
});

test('characters that XML forbids are dropped', () => {
  expect(svg`${'a\u0000b\u000bc'}`.text).toBe('abc');
});

test('a chart with links is a group, one without is an image', () => {
  const frame = { name: 'x', title: 'X', width: 10, height: 10 };
  expect(picture(frame, svg``).text).toContain('role="img"');
  expect(picture({ ...frame, links: true }, svg``).text).toContain('role="group"');
});

test('a standalone file carries its style, title, source and version', async () => {
  const chart = picture({ name: 'x', title: 'X', width: 360, height: 40 }, svg`<rect class="bar mark-known" width="200" height="20"/>`);
  const file = standalone(chart, { style: '.a > .b { fill: red }', title: 'Берилген гранттар', source: 'Булак: Эмгек министрлиги', version: 'achyk-zakaz 2026-11-22' });
  expect(file.text).toContain('<title>Берилген гранттар</title>');
  await expect(toLookAt(file)).toMatchFileSnapshot('snapshots/svg-standalone.svg');
});
