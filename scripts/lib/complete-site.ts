import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { site } from '#model/site.ts';
import { indexFiles } from '#search/build/index-files.ts';
import { main } from './run.ts';
import { htmlIn, pathsIn } from './search-pages.ts';

/** A step of npm run build: writes the search of the site in the given folder, made of the data that ACHYK_DATA names. */
await main(async () => {
  const folder = argv[2] ?? 'dist';
  for await (const { path, content } of indexFiles({ paths: pathsIn(folder), htmlOf: htmlIn(folder), joined: site })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
});
