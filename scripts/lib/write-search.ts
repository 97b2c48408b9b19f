import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchedPages } from '#components/searched/searched-pages.ts';
import type { PublishedRecord } from '#model/read-record.ts';
import { indexFiles } from '#search/build/index-files.ts';
import { proseFiles } from './prose-files.ts';

/** Writes the search of a record into a folder; it needs no page of the site. */
export async function writeSearch(joined: PublishedRecord, folder: string) {
  for await (const { path, content } of indexFiles(joined, searchedPages(joined, proseFiles()))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
