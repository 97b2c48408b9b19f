import { versionAbout, versionBeside, type KeptVersion } from '#model/releases/version-about.ts';
import { versionOfChanges, versionOfRow } from '#model/releases/version-of-changes.ts';
import { versionOfFigures } from '#model/releases/version-of-figures.ts';
import { versionsOfProof } from '#model/releases/versions-of-proof.ts';
import { organizationView } from '#model/organization-view.ts';
import { placeView } from '#model/place-view.ts';
import { site } from '#model/site.ts';
import type { SectionName } from '#publish/sections.ts';
import type { Grant, Lookup, Place } from '#schemas/index.ts';

/** The versions of what the page of a record shows beside the rows about it and what these name. */
export const versionsBeside = (section: SectionName | null, id: string): KeptVersion[] =>
  section === null ? [] : (besides[section]?.(id) ?? []);

/** Figures of the country that stand beside those of a place. */
const compared = ['calls', 'projects', 'awarded'] as const;

/** The page of a place shows how much is recorded in its region, on the map and near by, names what is of its district, and of the place that came after it; that of one with a record stands beside the country, that of one that nobody searched for by name tells of the general search. */
function besidePlace(id: string): KeptVersion[] {
  const place = site.placesById.get(id);
  const country = site.country;
  if (!place || !country) return [];
  const path = site.pathOf(place);
  const region = path.find(({ parent }) => parent === country.id) ?? place;
  const view = placeView(site, place);
  return [
    versionBeside(site, `places/${region.id}`, { sums: true, texts: false }),
    ...path.filter(({ kind }) => kind === 'district').map((unit) => versionAbout(site, `places/${unit.id}`)),
    ...(place.successor ? [versionAbout(site, `places/${place.successor}`)] : []),
    ...versionsOfCalls(view.grants),
    ...(view.lookups.length === 0 ? versionsOfGeneral(country, view.general) : []),
    ...(view.silent ? [] : [versionOfFigures(site, 'nation', compared)]),
  ];
}

/** The general search, and whatever came to be part of it or was: all that somebody looked for in the whole country. */
const versionsOfGeneral = (country: Place, general: readonly Lookup[]) => [
  versionOfSearches(`places/${country.id}`),
  ...general.map(({ id }) => versionAbout(site, `lookups/${id}`)),
];

/** What stands behind the calls of grants: it stands beside each grant. */
const versionsOfCalls = (grants: readonly Grant[]) =>
  versionsOfProof(site, 'calls', [...new Set(grants.flatMap(({ call }) => site.callsById.get(call ?? '') ?? []))]);

/** The page of a call tells what stands behind its programme. */
function besideCall(id: string): KeptVersion[] {
  const programme = site.programmesById.get(site.callsById.get(id)?.programme ?? '');
  return versionsOfProof(site, 'programmes', programme ? [programme] : []);
}

/** The page of a grant tells what was looked for about its call and what stands behind that, and with whom it shares a sum. */
function besideGrant(id: string): KeptVersion[] {
  const grant = site.grantsById.get(id);
  return [
    ...(grant?.call ? [versionOfSearches(`calls/${grant.call}`), ...versionsOfCalls([grant])] : []),
    ...(grant?.part_of ? [versionAbout(site, `winners/${grant.part_of}`)] : []),
  ];
}

/** The page of an organization tells what stands behind the calls of its grants, and names the one that came after it and those before it. */
function besideOrganization(id: string): KeptVersion[] {
  const { gave, got, cofinanced, predecessors } = organizationView(site, id);
  const others = [site.organizationsById.get(id)?.successor, ...predecessors.map((one) => one.id)];
  return [
    ...versionsOfCalls([...gave, ...got, ...cofinanced]),
    ...others.flatMap((other) => (other ? versionOfRow(site, `organizations/${other}`) : [])),
    versionOfChanges(
      site,
      ({ table, before, after }) =>
        table === 'organizations' && [before, after].some((row) => row?.['successor'] === id),
    ),
  ];
}

/** The version in which a search for something about a record came, went or changed. */
const versionOfSearches = (subject: string) =>
  versionOfChanges(
    site,
    ({ table, before, after }) => table === 'lookups' && [before, after].some((row) => row?.['subject'] === subject),
  );

/** What the pages of a section show beside the rows about their record. */
const besides: Partial<Record<SectionName, (id: string) => KeptVersion[]>> = {
  places: besidePlace,
  calls: besideCall,
  grants: besideGrant,
  organizations: besideOrganization,
};
