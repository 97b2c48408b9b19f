import type { ShownTables } from '#model/releases/version-of-tables.ts';
import { tableNames, type TableName } from '#schemas/index.ts';

/** Tables that no chart shows anything of. */
const unseen: readonly TableName[] = ['villages', 'roles', 'duties', 'source-checks', 'changes', 'releases'];

/** The tables that a chart may rest on, its sources among them. */
export const chartTables = tableNames.filter((name) => !unseen.includes(name));

/** The charts of the whole country that are the same whatever the sums are, as long as it is the same sums that are known. */
const withoutSums: ReadonlySet<string> = new Set([
  'nation/coverage',
  'nation/map',
  'nation/map-projects',
  'nation/map-outcomes',
  'nation/map-silence',
  'nation/regions',
  'places/kg/timeline',
]);

/** What a chart of the whole country shows of the record. */
export const nationChartShows = (path: string): ShownTables => ({ tables: chartTables, sums: !withoutSums.has(path) });
