import { expect, test } from 'vitest';
import { picture, svg } from '#charts/svg.ts';

test('every value is escaped, in text and in attributes', () => {
  expect(svg`<text class="${'a"b'}">${"<b> & 'c'"}</text>`.text).toBe(
    '<text class="a&quot;b">&lt;b&gt; &amp; &#39;c&#39;</text>',
  );
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
