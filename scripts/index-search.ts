import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { stableIndex } from './stable-index.ts';

/** Ready-made interfaces that Pagefind adds and this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Writes the search index of a built site into its folder pagefind/: one index per language, by the lang of the page. */
export async function indexSearch(folder: string) {
  try {
    const index = must(await createIndex()).index;
    if (!index) throw new Error('search index: not created');
    const { page_count } = must(await index.addDirectory({ path: folder }));
    if (page_count === 0) throw new Error(`search index: no page in ${folder}`);
    const { files } = must(await index.getFiles());
    for (const { path, content } of stableIndex(files.filter(({ path }) => !unused.test(path)))) write(join(folder, 'pagefind', path), content);
  } finally {
    await close();
  }
}

function write(file: string, content: Uint8Array) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function must<T extends { errors: string[] }>(answer: T) {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
}
