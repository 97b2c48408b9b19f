import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { site } from '#model/site.ts';
import { indexFiles } from '#search/build/index-files.ts';
import { offlineRelease } from './offline-release.ts';
import { main } from './run.ts';
import { htmlIn, pathsIn } from './search-pages.ts';
import { siteFolders } from './site-folders.ts';
import { siteHeaders } from './site-headers.ts';

/** A step of npm run build: writes what needs the pages in the given folder: their search, made of the data that ACHYK_DATA names, the name of the release for service workers, and the headers of hosts. */
await main(async () => {
  const folder = argv[2] ?? 'dist';
  for await (const { path, content } of indexFiles({ paths: pathsIn(folder), htmlOf: htmlIn(folder), joined: site })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  writeFileSync(join(folder, 'offline.json'), offlineRelease(folder, site.version));
  writeFileSync(join(folder, '_headers'), siteHeaders(siteFolders(folder)));
});
