import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { readVersions } from '#model/read-record.ts';
import { main } from './run.ts';
import { offlineRelease } from './offline-release.ts';
import { siteFolders } from './site-folders.ts';
import { siteHeaders } from './site-headers.ts';
import { siteRedirects } from './site-redirects.ts';

/**
 * A step of npm run build: brings the search that was made in another folder into the site, and writes what needs the site whole: the name of the
 * release for service workers, the headers of hosts, which name its folders, and where old addresses lead.
 */
await main(async () => {
  const [folder = 'dist', searched = folder] = argv.slice(2);
  if (searched !== folder)
    for (const part of ['pagefind', 'search']) renameSync(join(searched, part), join(folder, part));
  writeFileSync(join(folder, 'offline.json'), offlineRelease(folder, readVersions(env.ACHYK_DATA ?? 'data')));
  writeFileSync(join(folder, '_headers'), siteHeaders(siteFolders(folder)));
  writeFileSync(join(folder, '_redirects'), siteRedirects());
});
