import { range } from 'd3';
import type { Place } from '#schemas/index.ts';
import { figureAt, placeScope, type FigureKey } from './derived/index.ts';
import { isWithin, type Years } from './five-years.ts';
import { callYear, grantYear } from './grant-year.ts';
import type { Joined } from './join.ts';
import { hasRecord, isMunicipality } from './municipality.ts';
import { placeView } from './place-view.ts';
import { topCalls } from './top-calls.ts';

/** What a map may show of a place and the units inside it. */
export interface MapCounts {
  calls: number;
  projects: number;
  /** Projects of which an amount is known, alone or as part of a sum. */
  amounts: number;
  /** Projects of which it is known what came of them. */
  outcomes: number;
  municipalities: number;
  /** Municipalities of which nothing is recorded. */
  silent: number;
  /** Whether anything is recorded. */
  recorded: boolean;
  /** Whether anyone has searched for it. */
  looked: boolean;
}

/** Counts of a place, of all years or of some: what has no year is then left out. */
export function mapCounts(joined: Joined, place: Place, years: Years | null = null): MapCounts {
  const { calls, budgets, lookups, silent } = placeView(joined, place);
  const count = (key: FigureKey) => countOf(joined, key, place, years);
  const called = topCalls(calls.filter((call) => isWithin(callYear(call), years))).length;
  const projects = count('projects');
  const inside = joined.within(place).filter(isMunicipality);
  return {
    calls: called,
    projects,
    amounts: count('awards-known'),
    outcomes: count('outcomes-known'),
    municipalities: inside.length,
    silent: inside.filter((unit) => !isRecorded(joined, unit, years)).length,
    recorded:
      years === null ? !silent : called + projects + budgets.filter(({ year }) => isWithin(year, years)).length > 0,
    looked: lookups.some(({ year }) => year === null || isWithin(year, years)),
  };
}

function countOf(joined: Joined, key: FigureKey, place: Place, years: Years | null) {
  const scope = placeScope(place);
  if (years === null) return figureAt(joined, key, scope)?.value ?? 0;
  return range(years.first, years.last + 1).reduce(
    (sum, year) => sum + (figureAt(joined, key, `${scope}+years/${year}`)?.value ?? 0),
    0,
  );
}

/** Whether a call, a grant or a budget figure of the years is recorded of the municipality itself. */
function isRecorded(joined: Joined, place: Place, years: Years | null) {
  if (years === null) return hasRecord(joined, place);
  const { id } = place;
  return (
    (joined.callsByPlace.get(id) ?? []).some((call) => isWithin(callYear(call), years)) ||
    (joined.grantsByPlace.get(id) ?? []).some((grant) => isWithin(grantYear(joined, grant), years)) ||
    (joined.budgetsByPlace.get(id) ?? []).some(({ year }) => isWithin(year, years))
  );
}
