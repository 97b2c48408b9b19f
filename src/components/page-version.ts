import { versionAbout, type KeptVersion } from '#model/releases/version-about.ts';
import { site } from '#model/site.ts';
import { isRecord, sectionOf, tableOfSection } from '#publish/sections.ts';
import { releasedVersion } from './released-version.ts';

/** The version of what a page shows: of a record that in which it last changed, of every other page that of the whole record. */
export function pageVersion(path: string): KeptVersion {
  const key = recordKey(path);
  return key === null ? { version: site.version, release: releasedVersion } : versionAbout(site, key);
}

/** The record that a page is about, as table/id or groups/code; null of a page of none. */
function recordKey(path: string): string | null {
  const section = isRecord(path) ? sectionOf(path) : null;
  const table = section === null ? null : tableOfSection(section);
  return table === null ? null : `${table}/${path.split('/')[1] ?? ''}`;
}
