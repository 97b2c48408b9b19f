import { expect, test } from 'vitest';
import { picture, svg } from '#charts/svg.ts';
import { textLines } from '#charts/text.ts';
import { sheetChart } from './sheet-chart.ts';

const drawn = (title: string, lines: readonly string[], height = 20) =>
  picture(
    { name: 'chain', title, width: 360, height },
    svg`<pattern id="chart-hatch"/>${textLines(lines, { x: 1, y: 9 })}<path fill="url(#chart-hatch)" d="M0 0"/>`,
  );

test('a chart whose marks stand at the same places is drawn once, with its words in both languages', () => {
  const { text } = sheetChart({ ky: drawn('Үч кадам', ['төлөм', '2024']), ru: drawn('Три', ['оплата', '2024']) });
  expect(text.match(/<svg/g)).toHaveLength(1);
  expect(text).toContain('<tspan lang="ky">төлөм</tspan><tspan lang="ru">оплата</tspan></text>');
  expect(text).toContain('>2024</text>');
  expect(text).toContain('role="img" aria-labelledby="finding"');
  expect(text).not.toContain('aria-label=');
});

test('a chart with more lines in one language is drawn twice, each with patterns of its own', () => {
  const { text } = sheetChart({ ky: drawn('Үч', ['төлөм']), ru: drawn('Три', ['оплата', 'ещё'], 40) });
  expect(text.match(/<span lang="ky"><svg/g)).toHaveLength(1);
  expect(text.match(/<span class="ru-en" lang="ru"><svg/g)).toHaveLength(1);
  expect(text.match(/ id="[^"]+"/g)).toEqual([' id="chart-hatch"', ' id="chart-ru-hatch"']);
  expect(text).toContain('url(#chart-ru-hatch)');
});
