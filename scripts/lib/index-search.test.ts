import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { join as joined } from '#model/join.ts';
import { indexSearch } from './index-search.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the same pages give the same index, whatever order Pagefind has in mind', async () => {
  const indexes = new Set<string>();
  for (const trial of ['a', 'b', 'c', 'd']) {
    const site = join(folder, trial);
    for (const language of ['ky', 'ru', 'en'])
      for (let i = 0; i < 12; i++) page(join(site, language, String(i)), language, i);
    await indexSearch(site, joined(emptyDataset()));
    indexes.add(JSON.stringify(filesOf(join(site, 'pagefind'))));
  }
  expect(indexes.size).toBe(1);
});

test('a site without a page to find is refused', async () => {
  await expect(indexSearch(folder, joined(emptyDataset()))).rejects.toThrow('search index: no page');
});

function page(place: string, language: string, i: number) {
  mkdirSync(place, { recursive: true });
  writeFileSync(
    join(place, 'index.html'),
    `<!doctype html><html lang="${language}"><body><main data-pagefind-body data-pagefind-meta="title:Page ${i}"><h1>Page ${i}</h1> Кочкор-Ата шаары</main></body></html>`,
  );
}

function filesOf(place: string) {
  const files = globSync('**/*', { cwd: place }).filter((file) => statSync(join(place, file)).isFile());
  return files.sort().map((file) => [file, readFileSync(join(place, file), 'base64')]);
}
