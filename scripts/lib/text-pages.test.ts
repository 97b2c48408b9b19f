import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run.ts';
import { asText } from './text-pages.ts';

test('the place at which Astro puts a page into bytes is found', () => {
  const module = readFileSync(join(root, 'node_modules/astro/dist/runtime/server/render/page.js'), 'utf8');
  expect(asText(module)).not.toBe(module);
});
