import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { indexFiles } from './index-files.ts';

const joined = join(emptyDataset());

test('the same pages give the same index, whatever order Pagefind has in mind', async () => {
  const paths = Array.from({ length: 12 }, (_, i) => `${i}/`);
  const htmlOf = (language: string, path: string) =>
    `<!doctype html><html lang="${language}"><body><main data-pagefind-body data-pagefind-meta="title:Page ${path}"><h1>Page ${path}</h1> Кочкор-Ата шаары</main></body></html>`;
  const indexes = new Set<string>();
  for (let trial = 0; trial < 4; trial += 1) {
    const files = await Array.fromAsync(indexFiles({ paths, htmlOf, joined }));
    const written = files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
    indexes.add(JSON.stringify(written.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))));
  }
  expect(indexes.size).toBe(1);
});

test('a site without a page to find is refused', async () => {
  const nothing = indexFiles({ paths: ['a/'], htmlOf: () => null, joined });
  await expect(nothing.next()).rejects.toThrow('search index: no page');
});
