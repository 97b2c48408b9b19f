import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineWords } from '#i18n/offline-words.ts';
import type { Version } from '#model/release.ts';
import { languages, perLanguage } from '#text/languages.ts';
import { filesIn } from './site-size.ts';

/**
 * The text of `offline.json`, by which a service worker tells one release from another: its version, which is that of every file of the built site in
 * `folder`, the codes of versions that its pages name, what it keeps whatever else it keeps, the files by which names are searched, and what it says above a kept page.
 */
export function offlineRelease(folder: string, { now, codes }: { now: Version; codes: readonly string[] }): string {
  const files = filesIn(folder)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const villages = files.filter((file) => file.startsWith('search/villages/'));
  return `${JSON.stringify({
    version: versionOfFiles(folder, files),
    date: now.date,
    data: now.hash,
    codes,
    shell: ['offline/', ...languages.map((language) => `${language}/offline/`)],
    names: perLanguage((language) => [`${language}/search/`, `search/names-${language}.json`, ...villages]),
    bars: perLanguage((language) => offlineWords[language].bar),
  })}\n`;
}

function versionOfFiles(folder: string, files: readonly string[]) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
