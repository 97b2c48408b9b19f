import { expect, test } from 'vitest';
import { bars } from '#charts/bars.ts';
import { drawnParts } from './drawn-chart.ts';

test('elements, attributes and texts come apart, and entities become letters', () => {
  expect(drawnParts('<g class="a &amp; b" data-tip="&lt;x&gt;">«A» &#39;B&#39;<path d="M0 0"/></g>')).toEqual([
    { open: 'g', attributes: [['class', 'a & b'], ['data-tip', '<x>']], empty: false }, // prettier-ignore
    { text: "«A» 'B'" },
    { open: 'path', attributes: [['d', 'M0 0']], empty: true },
    { close: 'g' },
  ]);
});

test('a chart comes apart whole: what is opened is closed, and nothing of its text is lost', () => {
  const title = 'A "name" & <more>';
  const picture = bars([{ label: title, value: 3, href: '/x?a=1&b=2' }], {
    id: 'x',
    title,
    format: String,
    unknown: '?',
  });
  const parts = drawnParts(picture?.text ?? '');
  const opened = parts.flatMap((part) => ('open' in part && !part.empty ? [part.open] : []));
  const closed = parts.flatMap((part) => ('close' in part ? [part.close] : []));
  expect(opened.toSorted()).toEqual(closed.toSorted());
  expect(parts[0]).toMatchObject({ open: 'svg', attributes: expect.arrayContaining([['aria-label', title]]) });
  expect(JSON.stringify(parts)).toContain('/x?a=1&b=2');
});
