import { figureOf, type Derived } from '#model/derived/index.ts';
import { groupViews } from '#model/groups.ts';
import { regionYears } from '#model/region-years.ts';
import { site } from '#model/site.ts';
import { labelOf, textIn } from '#i18n/texts.ts';
import type { Language } from '#text/languages.ts';

/** A group or region with the number of its projects. */
export interface Recorded {
  path: string;
  label: string;
  projects: Derived;
}

const shown = 5;
const first = (all: readonly Recorded[]) =>
  all
    .filter(({ projects }) => (projects.value ?? 0) > 0)
    .sort((a, b) => (b.projects.value ?? 0) - (a.projects.value ?? 0))
    .slice(0, shown);

/** The target groups with most projects recorded one by one. */
export function mostRecordedGroups(language: Language): Recorded[] {
  const { calls, winners } = site.dataset;
  return first(
    groupViews(site, { calls, grants: winners }).map(({ code }) => ({
      path: `groups/${code}/`,
      label: labelOf('targetGroups', code, language),
      projects: figureOf(site, 'group-projects', `groups/${code}`),
    })),
  );
}

/** The regions with most projects. */
export const mostRecordedRegions = (language: Language): Recorded[] =>
  first(
    regionYears(site, site.dataset.winners).regions.flatMap(({ place }) =>
      place === null
        ? []
        : [
            {
              path: `places/${place.id}/`,
              label: textIn(place, 'name', language),
              projects: figureOf(site, 'projects', `places/${place.id}`),
            },
          ],
    ),
  );

/** How many projects name no region. */
export const projectsNowhere = () =>
  regionYears(site, site.dataset.winners).regions.find(({ place }) => place === null)?.projects ?? 0;
