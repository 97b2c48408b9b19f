import type { FigureKey } from '#model/derived/index.ts';
import type { ShownTables } from '#model/releases/version-of-tables.ts';
import { tableNames, type TableName } from '#schemas/index.ts';

/** Tables that no chart shows anything of. */
const unseen: readonly TableName[] = [
  'villages',
  'roles',
  'duties',
  'requests',
  'answers',
  'source-checks',
  'changes',
  'releases',
];

/** The tables that a chart may rest on, its sources among them. */
export const chartTables = tableNames.filter((name) => !unseen.includes(name));

/** The charts that are the same whatever the sums are, as long as it is the same sums that are known. */
const withoutSums: Readonly<Record<string, ReadonlySet<string>>> = {
  nation: new Set(['coverage', 'map', 'map-projects', 'map-outcomes', 'map-silence', 'groups', 'regions']),
  places: new Set(['groups', 'map', 'timeline']),
};

/** The sums that a chart prints, rounded, beside what it shows of no sum; null where it draws sums. */
export function printedSums(path: string): readonly FigureKey[] | null {
  const [collection = ''] = path.split('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (collection === 'places' && name === 'flow') return ['awarded', 'paid'];
  return withoutSums[collection]?.has(name) === true ? [] : null;
}

/** Whether a chart writes the titles of projects. */
export const namesProjects = (path: string) => /\/(?:sizes|timeline)$/.test(path);

/** What a chart of the whole country shows of the record, printed sums aside. */
export const nationChartShows = (path: string): ShownTables => ({
  tables: chartTables,
  sums: printedSums(path) === null,
  texts: namesProjects(path),
});
