import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shape, shapeNames } from '#charts/shape.ts';

const used = globSync('content/*/charts.mdx').map((file) => [
  ...new Set([...readFileSync(file, 'utf8').matchAll(/<Shape of="([^"]+)"/g)].map(([, name = '']) => name)),
]);

test('the page about reading charts shows every shape, in every language', () => {
  expect(used).toHaveLength(3);
  for (const names of used) expect(names.sort()).toEqual([...shapeNames].sort());
});

test('a shape has no number and no words', () => {
  for (const name of shapeNames) expect(shape(name, 's').text, name).not.toMatch(/<text|NaN|undefined/);
});
