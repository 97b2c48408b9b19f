import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { site } from '#model/site.ts';
import { offlineRelease } from './offline-release.ts';
import { main } from './run.ts';
import { siteFolders } from './site-folders.ts';
import { siteHeaders } from './site-headers.ts';
import { writeSearch } from './write-search.ts';

/** A step of npm run build: writes what the given folder lacks: its search, made of the data that ACHYK_DATA names, the name of the release for service workers, and the headers of hosts. */
await main(async () => {
  const folder = argv[2] ?? 'dist';
  await writeSearch(site, folder);
  writeFileSync(join(folder, 'offline.json'), offlineRelease(folder, site.version));
  writeFileSync(join(folder, '_headers'), siteHeaders(siteFolders(folder)));
});
