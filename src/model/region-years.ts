import { range } from 'd3';
import type { Grant, Place } from '#schemas/index.ts';
import { grantYear } from './grant-year.ts';
import type { Joined } from './join.ts';
import { countProjects } from './projects.ts';

export interface RegionYears {
  years: number[];
  /** null as the place: projects whose region nobody has named. */
  regions: { place: Place | null; values: (number | null)[]; undated: number; projects: number }[];
}

/** Projects by region and year; a year without any record is unknown, not zero. Cities of republican rank count as regions. */
export function regionYears(joined: Joined, grants: readonly Grant[]): RegionYears {
  const top = joined.topGrants(grants);
  const yearOf = (grant: Grant) => grantYear(joined, grant);
  const known = top.flatMap((grant) => yearOf(grant) ?? []);
  const years = known.length === 0 ? [] : range(Math.min(...known), Math.max(...known) + 1);
  const byRegion = Map.groupBy(top, (grant) => regionOf(joined, grant));
  const row = (place: Place | null) => {
    const own = byRegion.get(place) ?? [];
    const byYear = Map.groupBy(own, yearOf);
    const inYear = (year: number | null) => byYear.get(year);
    return {
      place,
      values: years.map((year) => (inYear(year) === undefined ? null : countProjects(inYear(year) ?? []))),
      undated: countProjects(inYear(null) ?? []),
      projects: countProjects(own),
    };
  };
  const regions = joined.childrenByPlace.get(joined.country?.id ?? '') ?? [];
  return { years, regions: [...regions.map(row), ...(byRegion.has(null) ? [row(null)] : [])] };
}

/** The unit directly below the country that holds the place of a grant. */
function regionOf(joined: Joined, { place }: Grant): Place | null {
  const at = place === null ? undefined : joined.placesById.get(place);
  return at ? (joined.pathOf(at).at(-2) ?? null) : null;
}
