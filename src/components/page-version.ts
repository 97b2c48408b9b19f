import { newestVersion, versionAbout, type KeptVersion } from '#model/releases/version-about.ts';
import { versionOfFigures } from '#model/releases/version-of-figures.ts';
import { placeView } from '#model/place-view.ts';
import { site } from '#model/site.ts';
import { isRecord, sectionOf, tableOfSection } from '#publish/sections.ts';
import { releasedVersion } from './released-version.ts';

/** The version of what a page shows: of a record that in which something on its page last changed, of every other page that of the whole record. */
export function pageVersion(path: string): KeptVersion {
  const [section, id] = isRecord(path) ? [sectionOf(path), path.split('/')[1] ?? ''] : [null, ''];
  const table = section === null ? null : tableOfSection(section);
  if (table === null) return { version: site.version, release: releasedVersion };
  const beside = section === 'places' ? besidePlace(id) : section === 'grants' ? besideGrant(id) : [];
  return newestVersion([versionAbout(site, `${table}/${id}`), ...beside]);
}

/** Figures of the country that stand beside those of a place. */
const compared = ['calls', 'projects', 'awarded'] as const;

/** The page of a place shows what is recorded in its region, on the map and near by; that of one with a record stands beside the country, that of another tells of the general search. */
function besidePlace(id: string): KeptVersion[] {
  const place = site.placesById.get(id);
  const country = site.country;
  if (!place || !country || place === country) return [];
  const region = site.pathOf(place).find(({ parent }) => parent === country.id) ?? place;
  const view = placeView(site, place);
  return [
    versionAbout(site, `places/${region.id}`),
    ...(view.silent ? view.general.map((lookup) => versionAbout(site, `lookups/${lookup.id}`)) : []),
    ...(view.silent ? [] : [versionOfFigures(site, 'nation', compared)]),
  ];
}

/** The page of a grant tells what was looked for about its call, and with whom it shares a sum. */
function besideGrant(id: string): KeptVersion[] {
  const grant = site.grantsById.get(id);
  return [
    ...(grant?.call ? [versionAbout(site, `calls/${grant.call}`)] : []),
    ...(grant?.part_of ? [versionAbout(site, `winners/${grant.part_of}`)] : []),
  ];
}
